package org.rightsdesk.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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

    /**
     * The text in the language, names among the arguments too.
     *
     * @throws org.springframework.context.NoSuchMessageException when the key has no text
     */
    public String text(Language language, String key, Object... args) {
        Object[] said = Arrays.stream(args).map(arg -> said(language, arg)).toArray();
        return messages.getMessage(key, said, language.locale());
    }

    private Object said(Language language, Object arg) {
        if (arg instanceof Localized name) {
            return name.in(language);
        }
        return arg instanceof TextKeys names
                ? names.keys().stream().map(key -> text(language, key)).collect(Collectors.joining(", "))
                : arg;
    }

    public boolean has(Language language, String key) {
        return messages.getMessage(key, null, null, language.locale()) != null;
    }

    private static MessageSource bundles() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(basenames());
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    /** Every file of the folder: a module's texts are found by being there. */
    private static String[] basenames() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*_fi.properties");
            return Arrays.stream(files)
                    .map(file ->
                            "i18n/" + Objects.requireNonNull(file.getFilename()).replace("_fi.properties", ""))
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
