package org.rightsdesk.desk.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.desk.kit.GuideSection;

class GuideTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BEGINNING")
    void eachSectionToWhichAPageLeadsIsInTheGuide(GuideSection section) {
        assertThat(Guide.blocks()).extracting(Element::id).contains(section.anchor());
    }
}
