package org.rightsdesk.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A law restricts a right only when a lawyer has approved it, and the letter names the provision (R42, R20, R6). */
@Component
class ApprovedByLaw implements ProposalCheck, ReplyPart {

    private final LegalApprovalRepository repository;

    ApprovedByLaw(LegalApprovalRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<String> broken(RightsRequest request, Proposal proposal) {
        boolean lacks =
                restricts(proposal.parts()) && repository.find(request.id()).isEmpty();
        return lacks ? Optional.of("refusal.legal-approval-missing") : Optional.empty();
    }

    @Override
    public Set<Right> rights() {
        return EnumSet.allOf(Right.class);
    }

    @Override
    public List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision) {
        return restricts(decision.parts()) && !decision.reasonsWithheld()
                ? repository.find(request.id()).stream()
                        .map(approval -> ReplyParagraph.reason("letter.restricted-by-law", approval.provision()))
                        .toList()
                : List.of();
    }

    private static boolean restricts(List<Part> parts) {
        return parts.stream().anyMatch(part -> part.ground() == Ground.RESTRICTED_BY_LAW);
    }
}
