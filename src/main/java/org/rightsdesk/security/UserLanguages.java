package org.rightsdesk.security;

import java.util.Optional;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which language a person reads the desk: it goes with the person to every browser. */
@Service
@Transactional
public class UserLanguages {

    private final LanguageRepository languages;
    private final Access access;

    UserLanguages(LanguageRepository languages, Access access) {
        this.languages = languages;
        this.access = access;
    }

    /** Empty until the person has chosen one. */
    @Transactional(readOnly = true)
    public Optional<Language> of(String username) {
        return languages.of(username);
    }

    /** The signed-in person chooses. */
    public void choose(Language language) {
        languages.choose(access.actor().name(), language);
    }
}
