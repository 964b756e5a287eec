package org.rightsdesk.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.EmptyState;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** The pages for what is not there, not allowed, or broken. What is foreign looks exactly like what does not exist. */
final class ErrorPages {

    private ErrorPages() {}

    private abstract static class Page extends DeskView {

        private static final long serialVersionUID = 1L;

        int show(Tone tone, String icon, String title, String words, int status) {
            heading(title, "");
            removeAll();
            Button home = Buttons.plain(
                    "desk.to-worklist", "list-checks", () -> UI.getCurrent().navigate(Paths.WORKLIST));
            add(new EmptyState(tone, icon, title, words, home));
            return status;
        }

        int notFound() {
            return show(
                    Tone.INFO,
                    "circle-question-mark",
                    Say.text("desk.not-found.title"),
                    Say.text("desk.not-found.text"),
                    HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    /** No such address. */
    @AnonymousAllowed
    @ParentLayout(Frame.class)
    static class NoSuchPage extends Page implements HasErrorParameter<NotFoundException> {

        private static final long serialVersionUID = 1L;

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
            return notFound();
        }
    }

    /** No such case, or one of a foreign company. */
    @AnonymousAllowed
    @ParentLayout(Frame.class)
    static class NoSuchCase extends Page implements HasErrorParameter<NotFound> {

        private static final long serialVersionUID = 1L;

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
            return notFound();
        }
    }

    /** The page is there, the role is missing. */
    @AnonymousAllowed
    @ParentLayout(Frame.class)
    static class NoAccess extends Page implements HasErrorParameter<AccessDeniedException> {

        private static final long serialVersionUID = 1L;

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
            return show(
                    Tone.INFO,
                    "lock",
                    Say.text("desk.no-access.title"),
                    Say.text("desk.no-access.text"),
                    HttpStatusCode.FORBIDDEN.getCode());
        }
    }

    /** A rule refuses to open the page. */
    @AnonymousAllowed
    @ParentLayout(Frame.class)
    static class Refused extends Page implements HasErrorParameter<Refusal> {

        private static final long serialVersionUID = 1L;

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> error) {
            Refusal refusal = error.getException();
            boolean ofRole = refusal.key().equals("refusal.no-role"); // the heading says it already
            String words = ofRole ? Say.text("desk.no-access.text") : Say.text(refusal.key(), refusal.args());
            return show(Tone.INFO, "lock", Say.text("desk.no-access.title"), words, HttpStatusCode.FORBIDDEN.getCode());
        }
    }

    /** Anything else. */
    @AnonymousAllowed
    @ParentLayout(Frame.class)
    static class Broken extends Page implements HasErrorParameter<Exception> {

        private static final long serialVersionUID = 1L;

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
            String code = UnexpectedErrors.log(error.getException());
            return show(
                    Tone.LATE,
                    "octagon-alert",
                    Say.text("desk.error.title"),
                    Say.text("desk.error.text", code),
                    HttpStatusCode.INTERNAL_SERVER_ERROR.getCode());
        }
    }
}
