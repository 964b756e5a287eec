package org.rightsdesk.delivery;

import java.util.List;

/** A machine-readable file with the description of its fields; JSON has none, it names its fields itself. */
record Resource(String name, String title, boolean csv, Entry entry, List<Field> fields) {

    /**
     * A column.
     *
     * @param type of Frictionless Table Schema: string, number, integer, date, datetime or boolean
     * @param decimalComma whether numbers are written the Finnish way
     */
    record Field(String name, String type, boolean decimalComma, String description) {}
}
