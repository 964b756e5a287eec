package org.rightsdesk.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.apache.catalina.connector.ClientAbortException;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place for trouble nobody expected. It is logged once, by classes and lines without the exceptions' messages (they may
 * quote a row of the database), under a code that the person can tell us.
 */
public class UnexpectedErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                tell(() -> Toast.wrong(Say.text(refusal.key(), refusal.args())));
                return;
            }
            if (cause instanceof ClientAbortException) {
                return;
            }
            if (cause instanceof NotFound) {
                tell(() -> Toast.wrong(Say.text("desk.gone")));
                return;
            }
        }
        String code = log(thrown);
        tell(() -> Toast.wrong(Say.text("desk.unexpected", code)));
    }

    /** Logs it without any message. @return the code to tell */
    public static String log(Throwable thrown) {
        String code = ErrorCode.next();
        LOG.error("Unexpected error {}: {}", code, ErrorCode.trace(thrown));
        return code;
    }

    private static void tell(Runnable words) {
        UI ui = UI.getCurrent();
        if (ui != null && ui.isAttached()) {
            words.run();
        }
    }
}
