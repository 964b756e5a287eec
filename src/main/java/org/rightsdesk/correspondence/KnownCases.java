package org.rightsdesk.correspondence;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.mail.Known;
import org.rightsdesk.correspondence.mail.Match;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Component;

/** Answers the classifier from the cases and letters we have. */
@Component
class KnownCases implements Known {

    private final Companies companies;
    private final Submissions submissions;
    private final Requests requests;
    private final DispatchQuery letters;

    KnownCases(Companies companies, Submissions submissions, Requests requests, DispatchQuery letters) {
        this.companies = companies;
        this.submissions = submissions;
        this.requests = requests;
        this.letters = letters;
    }

    @Override
    public boolean isOurMailbox(EmailAddress address) {
        return companies.byMailbox(address).isPresent();
    }

    @Override
    public Optional<Match> caseOf(String reference) {
        return requests.byReference(reference)
                .filter(request -> !request.reference()
                        .equals(submissions.get(request.submissionId()).reference()))
                .map(request -> match(submissions.get(request.submissionId()), request.id(), null))
                .or(() -> submissions.byReference(reference).map(family -> match(family, null, null)));
    }

    @Override
    public Optional<Match> letterOf(String messageId) {
        return letters.byMessageId(messageId).map(this::match);
    }

    @Override
    public Optional<Match> letterTo(EmailAddress recipient, String reference) {
        String family = reference.replaceFirst("^(\\w-\\d+-\\d+)-\\d+$", "$1");
        return letters.latestTo(recipient.value(), family).map(this::match);
    }

    private Match match(Letter letter) {
        return match(submissions.get(letter.submissionId()), letter.requestId(), letter.id());
    }

    private static Match match(Submission family, @Nullable UUID requestId, @Nullable UUID letterId) {
        return new Match(
                family.id(),
                requestId,
                letterId,
                family.company(),
                family.requester().email());
    }
}
