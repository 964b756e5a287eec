package org.rightsdesk.delivery;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of what packages held. Who may see them is asked of the request before. */
@Repository
class DeliveredItemRepository {

    private static final String INSERT =
            """
            insert into delivery_item (package_id, position, path, register, category, size, sha256)
            values (:packageId, :position, :path, :register, :category, :size, :sha256)
            """;

    private static final String OF_PACKAGE =
            """
            select path, register, category, size, sha256
            from delivery_item
            where package_id = :packageId
            order by position
            """;

    private final JdbcClient jdbc;

    DeliveredItemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID packageId, List<DeliveredItem> items) {
        for (int position = 0; position < items.size(); position++) {
            DeliveredItem item = items.get(position);
            jdbc.sql(INSERT)
                    .param("packageId", packageId)
                    .param("position", position)
                    .param("path", item.path())
                    .param("register", item.register())
                    .param("category", item.category())
                    .param("size", item.size())
                    .param("sha256", item.sha256())
                    .update();
        }
    }

    List<DeliveredItem> of(UUID packageId) {
        return jdbc.sql(OF_PACKAGE)
                .param("packageId", packageId)
                .query((row, number) -> new DeliveredItem(
                        row.getString("path"),
                        row.getString("register"),
                        row.getString("category"),
                        row.getLong("size"),
                        row.getString("sha256")))
                .list();
    }
}
