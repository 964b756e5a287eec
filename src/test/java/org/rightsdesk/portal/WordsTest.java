package org.rightsdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.rightsdesk.portal.CaseView.StepView;

class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @Test
    void aDatePartsOnlyAfterItsWeekday() {
        assertThat(words(Language.FI).sentence(DAY)).isEqualTo("torstaina 3.12.2026");
        assertThat(words(Language.SV).sentence(DAY)).isEqualTo("torsdagen den 3\u00a0december\u00a02026");
        assertThat(words(Language.EN).sentence(DAY)).isEqualTo("Thursday 3\u00a0December\u00a02026");
    }

    @Test
    void noLineEndsBetweenANumberAndItsWord() {
        assertThat(Words.together("artikel 12, 30 dagar, e-post till k…@x.fi"))
                .isEqualTo("artikel 12, 30\u00a0dagar, e\u2011post till k…\u2060@x.fi");
    }

    @Test
    void whatIsNotYetDecidedIsNotPromised() {
        List<StepView> steps =
                List.of(new StepView(4, "Valmistelemme", "", "now"), new StepView(5, "Poistamme tiedot", "", "next"));
        assertThat(Steps.next(steps, words(Language.FI))).isEqualTo("Toteutamme päätöksen");
    }

    private static Words words(Language language) {
        return new Words(Texts.standalone(), language);
    }
}
