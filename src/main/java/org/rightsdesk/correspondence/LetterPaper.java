package org.rightsdesk.correspondence;

import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.letter.PaperForm;
import org.springframework.stereotype.Component;

/** A letter on paper; where it was told, the paper is its record and says when and how (R3). */
@Component
class LetterPaper {

    private final PaperForm form;
    private final OralAnswerRepository told;
    private final Companies companies;
    private final Texts texts;

    LetterPaper(PaperForm form, OralAnswerRepository told, Companies companies, Texts texts) {
        this.form = form;
        this.told = told;
        this.companies = companies;
        this.texts = texts;
    }

    byte[] of(Letter letter) {
        String record = told.ofLetter(letter.id())
                .map(answer -> record(answer, letter.language()))
                .orElse(null);
        return form.of(letter, companies.get(letter.company()), record);
    }

    private String record(OralAnswer answer, Language language) {
        return texts.text(
                language,
                "oral.record",
                Dates.dayAndTime(answer.toldAt(), language),
                texts.text(language, answer.place().nameKey()),
                texts.text(language, answer.means().nameKey()));
    }
}
