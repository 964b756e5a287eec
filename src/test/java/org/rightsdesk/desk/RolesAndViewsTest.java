package org.rightsdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.common.Role;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** Every view tried in every role: allowed, it opens; not allowed, the navigation does not offer it and its address is refused. */
@DeskTest
@WithMockUser(CaseWork.HANDLER)
class RolesAndViewsTest extends SpringBrowserlessTest {

    private static final Set<Role> ALL = Set.of(Role.values());
    private static final Set<Role> WATCH = Set.of(Role.MANAGER, Role.DATA_PROTECTION_OFFICER, Role.MAIN_USER);

    private static final Map<Role, String> PEOPLE = Map.of(
            Role.HANDLER, CaseWork.HANDLER,
            Role.REGISTER_OWNER, CaseWork.REGISTER_OWNER,
            Role.DECIDER, CaseWork.DECIDER,
            Role.DATA_PROTECTION_OFFICER, CaseWork.DPO,
            Role.MANAGER, CaseWork.MANAGER,
            Role.MAIN_USER, CaseWork.MAIN_USER);

    /** Address → roles that may open it. A new view must be named here. */
    private static final Map<String, Set<Role>> VIEWS = Map.ofEntries(
            Map.entry("", ALL),
            Map.entry("cases", ALL),
            Map.entry("mailbox", ALL),
            Map.entry("book", ALL),
            Map.entry("calendar", ALL),
            Map.entry("own-correction", ALL),
            Map.entry("bans", ALL),
            Map.entry("contacts", ALL),
            Map.entry("companies", ALL),
            Map.entry("help", ALL),
            Map.entry("case", ALL),
            Map.entry("message", ALL),
            Map.entry("absences", ALL),
            Map.entry("password", ALL),
            Map.entry("users", Set.of(Role.MAIN_USER)),
            Map.entry("manager", WATCH),
            Map.entry("figure", WATCH),
            Map.entry("audit", WATCH),
            Map.entry("retention", Set.of(Role.MAIN_USER, Role.DATA_PROTECTION_OFFICER)));

    /** Opened by links of other pages, not by the navigation; sign-in is for nobody who is signed in. */
    private static final Set<String> NOT_IN_NAVIGATION =
            Set.of("case", "message", "figure", "help", "absences", "password", "own-correction", "login");

    @Autowired
    ApplicationContext context;

    @Test
    void theNavigationCountsTheMailsThatWait() {
        UI.getCurrent().setLocale(Locale.of("fi"));
        Navigation navigation =
                as(Role.HANDLER, () -> new Navigation(context.getBean(org.rightsdesk.common.Access.class)));
        navigation.showHeld(2);
        assertThat(navigation.getElement().getTextRecursively()).contains("2");
        navigation.showHeld(0);
        assertThat(navigation.getElement().getTextRecursively()).doesNotContain("0");
    }

    @Test
    void noViewIsForgotten() {
        Set<String> views = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .map(template -> template.replaceFirst("/:.*", ""))
                .filter(path -> !path.equals("login"))
                .collect(Collectors.toSet());
        assertThat(VIEWS.keySet()).isEqualTo(views);
    }

    @ParameterizedTest
    @EnumSource
    void eachViewOpensForWhoMayAndForNobodyElse(Role role) {
        UI.getCurrent().setLocale(Locale.of("fi"));
        RightsRequest request = opened();
        VIEWS.forEach((path, allowed) -> {
            String shown = as(role, () -> open(path, request));
            assertThat(shown.equals("Refused"))
                    .as("%s at /desk/%s was shown %s", role, path, shown)
                    .isEqualTo(!allowed.contains(role));
            assertThat(shown).doesNotStartWith("NoSuch").doesNotContain("Unexpected");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theNavigationOffersWhatMayBeOpenedAndNothingElse(Role role) {
        UI.getCurrent().setLocale(Locale.of("fi"));
        Set<String> offered = as(role, () -> {
            Frame frame = new Frame(
                    context.getBean(org.rightsdesk.common.Access.class),
                    context.getBean(org.rightsdesk.security.Users.class),
                    context.getBean(org.rightsdesk.security.UserLanguages.class),
                    context.getBean(org.rightsdesk.insight.Figures.class),
                    context.getBean(UserCorner.class));
            return paths(frame);
        });
        Set<String> expected = VIEWS.entrySet().stream()
                .filter(view -> view.getValue().contains(role))
                .map(Map.Entry::getKey)
                .filter(path -> !NOT_IN_NAVIGATION.contains(path))
                .collect(Collectors.toSet());
        assertThat(offered).isEqualTo(expected);
    }

    @Test
    void nobodyWithoutAMembershipSeesAnything() {
        CaseWork.on(context).as("nobody.here", () -> {
            UI.getCurrent().navigate("manager");
            assertThat(view()).isEqualTo("Refused");
            UI.getCurrent().navigate("case/" + opened().id());
            assertThat(view()).isEqualTo("NoSuchCase");
        });
    }

    private static Set<String> paths(Component within) {
        Set<String> paths = new java.util.HashSet<>();
        collect(within, paths);
        return paths;
    }

    private static void collect(Component component, Set<String> paths) {
        if (component instanceof SideNavItem item && item.getPath() != null) {
            paths.add(item.getPath().replaceFirst("\\?.*", ""));
        }
        component.getChildren().forEach(child -> collect(child, paths));
        if (component instanceof com.vaadin.flow.component.sidenav.SideNav nav) {
            nav.getItems().forEach(item -> collect(item, paths));
        }
    }

    private String open(String path, RightsRequest request) {
        UUID id = path.equals("case") ? request.id() : request.submissionId();
        boolean needsId = List.of("case", "message").contains(path);
        UI.getCurrent().navigate(needsId ? path + "/" + id : path);
        return view();
    }

    private String view() {
        return ((Component) getCurrentView()).getClass().getSimpleName();
    }

    private <T> T as(Role role, java.util.function.Supplier<T> work) {
        return CaseWork.on(context).as(java.util.Objects.requireNonNull(PEOPLE.get(role)), work);
    }

    private RightsRequest opened() {
        CaseWork work = CaseWork.on(context);
        Submission submission = work.arrives(CaseWork.KAUHAJOKI, "Haluan nähdä tietoni.");
        work.runJobs(submission.id());
        return work.triage(submission.id(), Right.ACCESS).getFirst();
    }
}
