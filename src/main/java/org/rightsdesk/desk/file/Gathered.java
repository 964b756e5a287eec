package org.rightsdesk.desk.file;

import org.rightsdesk.request.Right;

/** For which rights the data themselves are gathered and handed over. */
final class Gathered {

    private Gathered() {}

    static boolean isHandedOver(Right right) {
        return right == Right.ACCESS || right == Right.PORTABILITY || right == Right.ENERGY_DATA;
    }
}
