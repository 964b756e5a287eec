package org.rightsdesk.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Verb;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.security.Staff;
import org.rightsdesk.security.StaffMember;
import org.rightsdesk.security.UserLanguages;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.stereotype.Component;

/** Tells staff that a last day comes near or has come. */
@Component
class Watch {

    private final CaseLetters letters;
    private final Requests requests;
    private final WorkItems workItems;
    private final Staff staff;
    private final Happenings happenings;
    private final Letters sent;
    private final UserLanguages languages;

    Watch(
            CaseLetters letters,
            Requests requests,
            WorkItems workItems,
            Staff staff,
            Happenings happenings,
            Letters sent,
            UserLanguages languages) {
        this.languages = languages;
        this.letters = letters;
        this.sent = sent;
        this.requests = requests;
        this.workItems = workItems;
        this.staff = staff;
        this.happenings = happenings;
    }

    /** Those who have taken work of the case; where nobody has, every handler of the company. */
    void remindHandler(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        List<StaffMember> busy = workItems.ofCase(requestId).stream()
                .map(WorkItem::assignee)
                .flatMap(Stream::ofNullable)
                .flatMap(user -> staff.find(user).stream())
                .distinct()
                .toList();
        Collection<StaffMember> reminded = busy.isEmpty() ? staff.members(request.company(), Role.HANDLER) : busy;
        tell(request, reminded, LetterKind.STAFF_REMINDER, Verb.DEADLINE_REMINDED);
    }

    void escalateToManager(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        List<StaffMember> managers = staff.members(request.company(), Role.MANAGER);
        tell(request, managers, LetterKind.STAFF_ESCALATION, Verb.DEADLINE_ESCALATED);
    }

    private void tell(RightsRequest request, Collection<StaffMember> people, LetterKind kind, Verb verb) {
        if (isAnswered(request)) {
            return;
        }
        for (StaffMember person : people) {
            Language own = languages.of(person.username()).orElse(Language.FI);
            letters.writeBeside(kind, request.id(), Map.of("to", person.email(), "language", own));
        }
        Map<String, String> facts = Map.of("told", Integer.toString(people.size()));
        happenings.tell(request.happened(verb, facts));
    }

    /** The last day is that of the answer; what is left then, such as telling recipients, has its own. One that came back is none. */
    private boolean isAnswered(RightsRequest request) {
        return request.status() == Status.REPLIED && !sent.returned(request.id());
    }
}
