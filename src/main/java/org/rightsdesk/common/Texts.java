package org.rightsdesk.common;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Every text that people read, by key and language. A missing key is an error of ours and fails loudly. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts() {
        this(bundles());
    }

    private Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** Texts outside a Spring context, e.g. for a command-line tool. */
    public static Texts standalone() {
        return new Texts(bundles());
    }

    /** @throws org.springframework.context.NoSuchMessageException when the key has no text */
    public String text(Language language, String key, Object... args) {
        return messages.getMessage(key, args, language.locale());
    }

    public boolean has(Language language, String key) {
        return messages.getMessage(key, null, null, language.locale()) != null;
    }

    private static MessageSource bundles() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("i18n/terms", "i18n/core", "i18n/steps", "i18n/desk", "i18n/portal", "i18n/letters");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
