package org.rightsdesk.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rightsdesk.common.BusinessId;
import org.rightsdesk.common.EmailAddress;

/** What a schema cannot say: numbers with a check digit, addresses, keys that point somewhere, values that the law refuses. */
final class ProfileChecks {

    private final ProfileTree profile;
    private final List<ProfileProblem> problems = new ArrayList<>();

    private ProfileChecks(ProfileTree profile) {
        this.profile = profile;
    }

    static List<ProfileProblem> check(ProfileTree profile) {
        ProfileChecks checks = new ProfileChecks(profile);
        checks.numbersAndAddresses();
        checks.policies();
        checks.recipients();
        checks.transfers();
        return checks.problems;
    }

    /** What no two companies may share: the mailbox and the first letter of the case numbers. */
    static List<ProfileProblem> checkTogether(List<ProfileTree> profiles) {
        List<ProfileProblem> problems = new ArrayList<>();
        for (String path : List.of("company.reference-prefix", "company.mailbox", "company.business-id")) {
            Map<String, ProfileTree> first = new HashMap<>();
            for (ProfileTree profile : profiles) {
                profile.value(path)
                        .filter(value -> first.putIfAbsent(value, profile) != null)
                        .ifPresent(value -> problems.add(profile.problem(path, "another company has it too")));
            }
        }
        return problems;
    }

    private void numbersAndAddresses() {
        reads("company.business-id", BusinessId::new, "is no Business ID");
        reads("company.mailbox", EmailAddress::new, "is no mail address");
        reads("company.dpo", EmailAddress::new, "is no mail address");
    }

    private void policies() {
        refuse("company.policies.signature", "a signature cannot be demanded: an unsigned request is complete (CF3)");
        refuse("company.policies.access-in-person", "a visit cannot be demanded: every channel starts the clock (CF2)");
    }

    private void recipients() {
        for (String recipient : profile.items("company.recipients")) {
            if (profile.has(recipient + ".organisation") && !profile.has(recipient + ".contact.channel")) {
                add(recipient + ".contact", "is missing: a named recipient needs a channel");
            }
            if (profile.value(recipient + ".contact.channel").equals(Optional.of("email"))) {
                reads(recipient + ".contact.address", EmailAddress::new, "is no mail address");
            }
        }
    }

    private void transfers() {
        Set<String> known = profile.items("company.recipients").stream()
                .flatMap(recipient -> profile.value(recipient + ".key").stream())
                .collect(Collectors.toSet());
        for (String transfer : profile.items("company.transfers")) {
            String path = transfer + ".recipient";
            profile.value(path)
                    .filter(key -> !known.contains(key))
                    .ifPresent(key -> add(path, "is none of the recipients"));
        }
    }

    private void refuse(String path, String why) {
        profile.value(path).filter("required"::equals).ifPresent(value -> add(path, why));
    }

    private void reads(String path, Consumer<String> reader, String what) {
        profile.value(path).ifPresent(value -> {
            try {
                reader.accept(value);
            } catch (IllegalArgumentException e) {
                add(path, what);
            }
        });
    }

    private void add(String path, String what) {
        problems.add(profile.problem(path, what));
    }
}
