package org.rightsdesk.desk;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin the product's own texts; Finnish where the browser asks for a language we do not serve. */
@Component
class DeskTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    DeskTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return Language.FI.locale();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        return texts.text(Language.of(locale), key, args);
    }
}
