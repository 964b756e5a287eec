package org.rightsdesk.delivery;

/**
 * What is to be noted as found.
 *
 * @param title what it is, in words for the index; for a statement the data themselves
 */
public record NewItem(String register, String category, String title) {

    @Override
    public String toString() {
        return "NewItem[" + register + "]";
    }
}
