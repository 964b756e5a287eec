package org.rightsdesk.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Texts;
import org.rightsdesk.company.RegisterProfile;
import org.rightsdesk.delivery.IndexPage.Line;
import org.rightsdesk.delivery.IndexPage.RegisterBlock;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The index of an access copy, in the language of the request. */
@Component
class AccessIndex {

    private final Information information;
    private final Texts texts;
    private final ITemplateEngine engine;
    private final Clock clock;

    AccessIndex(Information information, Texts texts, ITemplateEngine engine, Clock clock) {
        this.information = information;
        this.texts = texts;
        this.engine = engine;
        this.clock = clock;
    }

    IndexPage of(Given given, Map<UUID, Entry> data) {
        Wordings words = new Wordings(texts, given.request().language());
        List<RegisterBlock> registers = given.company().registers().stream()
                .map(register -> block(register, given, data, words))
                .toList();
        return new IndexPage(
                words.language().tag(),
                words.of("delivery.index.title"),
                given.company().name(),
                given.request().reference(),
                words.day(Helsinki.dayOf(clock.instant())),
                List.of(words.of("delivery.index.confirmation"), words.of("delivery.index.how-to-read")),
                information.of(given, words),
                registers,
                labels(words));
    }

    String html(IndexPage page) {
        Context context = new Context(java.util.Locale.forLanguageTag(page.language()));
        context.setVariable("page", page);
        return engine.process("delivery/index", context);
    }

    private static RegisterBlock block(RegisterProfile register, Given given, Map<UUID, Entry> data, Wordings words) {
        List<Line> lines = given.of(register.key()).stream()
                .map(item -> line(item, Optional.ofNullable(data.get(item.id())), given, words))
                .toList();
        String nothing = lines.isEmpty() ? words.of("delivery.index.nothing") : "";
        return new RegisterBlock(words.capital(register.name()), nothing, lines);
    }

    private static Line line(FoundItem item, Optional<Entry> file, Given given, Wordings words) {
        boolean credential = item.kind() == FoundItem.Kind.CREDENTIAL;
        return new Line(
                credential ? words.of("delivery.index.credential") : item.title(),
                given.company()
                        .category(item.category())
                        .map(category -> words.name(category.name()))
                        .orElse(item.category()),
                file.map(Entry::path).orElse(""),
                file.map(entry -> words.size(entry.content().length)).orElse(""),
                file.map(AccessContents::sha256).orElse(""),
                item.redactions().stream()
                        .map(left -> words.of(
                                "delivery.index.left-out",
                                left.what(),
                                words.of(left.reason().key())))
                        .toList());
    }

    /** The fixed words of the template, in its order. */
    private static List<String> labels(Wordings words) {
        return List.of(
                words.of("delivery.index.part.information"),
                words.of("delivery.index.part.data"),
                words.of("delivery.index.what"),
                words.of("delivery.index.category"),
                words.of("delivery.index.file"),
                words.of("delivery.index.hash"),
                words.of("letter.fact.case"));
    }
}
