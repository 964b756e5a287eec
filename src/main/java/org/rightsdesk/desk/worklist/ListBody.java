package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.html.Div;
import org.rightsdesk.desk.UnexpectedErrors;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** The rows with the panel beside them, or what to know when they cannot be read. */
class ListBody extends Div {

    private static final long serialVersionUID = 1L;

    private final Div split;
    private final Div trouble = new Div();

    ListBody(WorkGrid grid, ItemPanel panel) {
        split = new Div(grid, panel);
        split.addClassName("rd-list-split");
        addClassName("rd-list-body");
        add(trouble, split);
    }

    /** Reads; when the database is away, the trouble takes the place of the rows. */
    void read(Runnable rows) {
        try {
            rows.run();
            isRead(true);
        } catch (DataAccessException | TransactionException cut) {
            isRead(false);
            trouble.removeAll();
            trouble.add(EmptyList.cutOff(UnexpectedErrors.log(cut), () -> read(rows)));
        }
    }

    /** Reads what has changed meanwhile; when the database is away, the rows stay as they are. @return whether it was read */
    boolean readNews(Runnable rows) {
        try {
            rows.run();
            isRead(true);
            return true;
        } catch (TransactionException | TransientDataAccessException | DataAccessResourceFailureException cut) {
            return false;
        }
    }

    boolean isCutOff() {
        return trouble.isVisible();
    }

    private void isRead(boolean well) {
        split.setVisible(well);
        trouble.setVisible(!well);
    }
}
