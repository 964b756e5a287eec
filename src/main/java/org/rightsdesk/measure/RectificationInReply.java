package org.rightsdesk.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.RecipientClass;
import org.rightsdesk.measure.Correction.Verdict;
import org.rightsdesk.measure.CorrectionPlaceRepository.CorrectedRegister;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.ReplyParagraph.Line;
import org.rightsdesk.request.ReplyPart;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** What the reply says of corrected fields: what was changed, when and where (C.2, R10). */
@Component
class RectificationInReply implements ReplyPart {

    private final CorrectionRepository corrections;
    private final CorrectionPlaceRepository places;
    private final Requests requests;
    private final Companies companies;

    RectificationInReply(
            CorrectionRepository corrections,
            CorrectionPlaceRepository places,
            Requests requests,
            Companies companies) {
        this.corrections = corrections;
        this.places = places;
        this.requests = requests;
        this.companies = companies;
    }

    @Override
    public Set<Right> rights() {
        return Set.of(Right.RECTIFICATION);
    }

    @Override
    public List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision) {
        Company company = companies.get(request.company());
        List<Correction> fields = corrections.of(request.id());
        boolean asked = requests.file(request.id()).submission().channel().isAsked();
        String contact = asked ? "letter.rectification.contact-line" : "letter.rectification.own-contact-line";
        List<ReplyParagraph> said = new ArrayList<>();
        said(fields, Verdict::fulfils, "letter.rectification.line", contact)
                .map(lines -> ReplyParagraph.done("letter.rectification.done").listing(lines))
                .ifPresent(said::add);
        where(company, request).ifPresent(said::add);
        said(fields, Verdict.STATEMENT_ADDED::equals, "letter.rectification.statement-line", contact)
                .map(lines ->
                        ReplyParagraph.reason("letter.rectification.statement").listing(lines))
                .ifPresent(said::add);
        boolean credit = company.recipients().stream().anyMatch(r -> r.kind() == RecipientClass.CREDIT_INFORMATION);
        if (credit && !said.isEmpty()) {
            said.add(ReplyParagraph.information("letter.rectification.credit-register"));
        }
        return said;
    }

    private Optional<ReplyParagraph> where(Company company, RightsRequest request) {
        List<Line> lines = places.corrected(request.id()).stream()
                .flatMap(each -> line(company, each).stream())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(ReplyParagraph.done("letter.rectification.where").listing(lines));
    }

    private static Optional<Line> line(Company company, CorrectedRegister each) {
        return company.register(each.register())
                .map(register ->
                        Line.of("letter.rectification.where-line", register.name(), Helsinki.dayOf(each.at())));
    }

    private static Optional<List<Line>> said(
            List<Correction> fields, Predicate<Verdict> which, String key, String contactKey) {
        List<Line> lines = fields.stream()
                .filter(field -> field.verdict() != null && which.test(field.verdict()))
                .map(field -> line(key, contactKey, field))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    /** The letter may reach a wrong reader: it does not show an address or an account. */
    private static Line line(String key, String contactKey, Correction field) {
        return field.contact()
                ? Line.of(contactKey, field.field())
                : Line.of(key, field.field(), field.presentValue(), field.wishedValue());
    }
}
