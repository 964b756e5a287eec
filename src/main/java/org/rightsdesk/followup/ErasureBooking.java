package org.rightsdesk.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** Books what is to be erased later, from the parts that a signed decision keeps for a time (R12, C.3). */
@Component
class ErasureBooking {

    private final KeptPartRepository repository;
    private final Requests requests;
    private final Decisions decisions;
    private final Happenings happenings;

    ErasureBooking(KeptPartRepository repository, Requests requests, Decisions decisions, Happenings happenings) {
        this.repository = repository;
        this.requests = requests;
        this.decisions = decisions;
        this.happenings = happenings;
    }

    /**
     * Books the later erasure of what the signed decision keeps for a time; what an earlier decision kept and this one does not,
     * is replaced.
     *
     * @return the categories for which nothing was booked before
     */
    List<String> book(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        Map<String, org.rightsdesk.request.KeptPart> wanted = wanted(request);
        List<KeptPart> before = repository.of(requestId);
        for (KeptPart part : before) {
            if (part.isOpen() && !wanted.containsKey(part.category())) {
                repository.state(requestId, part.category(), KeptPart.State.REPLACED);
            }
        }
        wanted.values().stream().filter(part -> !stands(before, part)).forEach(part -> {
            repository.book(requestId, part.category(), part.ground(), part.day(), part.review());
            tell(request, part);
        });
        return wanted.keySet().stream().filter(key -> !isOpen(before, key)).toList();
    }

    /** Of two reasons to keep the same category the longer one counts. */
    private Map<String, org.rightsdesk.request.KeptPart> wanted(RightsRequest request) {
        Map<String, org.rightsdesk.request.KeptPart> kept = new LinkedHashMap<>();
        if (request.right() != Right.ERASURE) {
            return kept;
        }
        decisions
                .keptParts(request.id())
                .forEach(part -> kept.merge(
                        part.category(), part, (one, other) -> one.day().isAfter(other.day()) ? one : other));
        return kept;
    }

    private static boolean stands(List<KeptPart> before, org.rightsdesk.request.KeptPart part) {
        return before.stream()
                .anyMatch(each -> each.category().equals(part.category())
                        && each.state() != KeptPart.State.REPLACED
                        && each.keepUntil().equals(part.day()));
    }

    private static boolean isOpen(List<KeptPart> before, String category) {
        return before.stream()
                .anyMatch(each -> each.category().equals(category) && each.state() != KeptPart.State.REPLACED);
    }

    private void tell(RightsRequest request, org.rightsdesk.request.KeptPart part) {
        happenings.tell(request.happened(Verb.ERASURE_BOOKED, KeptPart.facts(part.category(), part.day())));
    }
}
