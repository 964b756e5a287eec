package org.rightsdesk.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Texts;
import org.rightsdesk.request.Right;
import org.springframework.stereotype.Component;

/** Makes the files of a package by its right, and refuses an access copy that lacks a part. */
@Component
class Assembly {

    private final List<Contents> contents;
    private final AccessContents accessContents;
    private final Information information;
    private final Texts texts;

    Assembly(List<Contents> contents, AccessContents accessContents, Information information, Texts texts) {
        this.contents = contents;
        this.accessContents = accessContents;
        this.information = information;
        this.texts = texts;
    }

    List<Entry> entries(Given given) {
        Right right = given.request().right();
        if (right == Right.ACCESS) {
            PackageRules.requireComplete(
                    information.of(given, new Wordings(texts, given.request().language())));
        }
        return of(right).entries(given);
    }

    @Nullable String schemaVersion(Right right) {
        return of(right).schemaVersion();
    }

    String preview(Given given) {
        return accessContents.preview(given);
    }

    private Contents of(Right right) {
        return contents.stream().filter(each -> each.serves(right)).findFirst().orElseThrow(NotFound::new);
    }
}
