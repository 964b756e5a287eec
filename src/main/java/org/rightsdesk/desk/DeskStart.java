package org.rightsdesk.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.rightsdesk.security.UserLanguages;
import org.springframework.stereotype.Component;

/** Sets up every session and page: language, mode, the one error handler, and words for an ended session. */
@Component
class DeskStart implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient UserLanguages languages;

    DeskStart(Texts texts, UserLanguages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource()
                .addSessionInitListener(started -> started.getSession().setErrorHandler(new UnexpectedErrors()));
        event.getSource().addUIInitListener(opened -> prepare(opened.getUI()));
        event.addIndexHtmlRequestListener(this::prepareDocument);
    }

    private void prepare(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) {
            return;
        }
        language(request).ifPresent(language -> {
            ui.getSession().setLocale(language.locale());
            ui.setLocale(language.locale());
        });
        Habits.mode(request).ifPresent(mode -> ui.getPage().setColorScheme(mode));
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0",
                        Language.of(ui.getLocale()).tag());
    }

    /** The language of the person; before the sign-in, and until one is chosen, that of the browser's last choice. */
    private Optional<Language> language(VaadinRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .flatMap(person -> languages.of(person.getName()))
                .or(() -> Habits.language(request));
    }

    private void prepareDocument(IndexHtmlResponse response) {
        Language language = language(response.getVaadinRequest())
                .orElseGet(() -> Language.of(response.getVaadinRequest().getLocale()));
        response.getDocument().child(0).attr("lang", language.tag());
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        Language language = Language.of(info.getLocale());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.text(language, "desk.session.title"));
        messages.setSessionExpiredMessage(texts.text(language, "desk.session.text"));
        messages.setCookiesDisabledCaption(texts.text(language, "desk.session.title"));
        messages.setCookiesDisabledMessage(texts.text(language, "desk.session.text"));
        messages.setInternalErrorCaption(texts.text(language, "desk.error.title"));
        messages.setInternalErrorMessage(texts.text(language, "desk.session.text"));
        return messages;
    }
}
