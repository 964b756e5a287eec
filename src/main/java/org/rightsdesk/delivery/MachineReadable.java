package org.rightsdesk.delivery;

import org.rightsdesk.common.Refusal;
import org.rightsdesk.request.Right;

/** R16: data to be moved are CSV or JSON, never PDF or another picture of data. */
final class MachineReadable {

    private MachineReadable() {}

    static boolean isWanted(Right right) {
        return right == Right.PORTABILITY || right == Right.ENERGY_DATA;
    }

    static void require(String mediaType, byte[] content) {
        boolean json = mediaType.equals("application/json");
        boolean csv = mediaType.equals("text/csv")
                && CsvTable.parse(Cleaning.text(content)).isTable();
        if (!json && !csv) {
            throw new Refusal("refusal.delivery.not-machine-readable");
        }
    }
}
