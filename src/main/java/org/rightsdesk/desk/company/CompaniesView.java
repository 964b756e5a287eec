package org.rightsdesk.desk.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.Finding;
import org.rightsdesk.company.Findings;
import org.rightsdesk.company.SetupGap;
import org.rightsdesk.company.SetupGaps;
import org.rightsdesk.company.Severity;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.CompanyTag;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.InSight;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** A company as its profile has it, with the findings on its notice and what is still to be set up. Members see their own companies. */
@Route(value = Paths.COMPANIES, layout = Frame.class)
@PermitAll
class CompaniesView extends DeskView implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient Companies companies;
    private final transient Access access;
    private final transient Names names;

    CompaniesView(Companies companies, Access access, Names names) {
        this.companies = companies;
        this.access = access;
        this.names = names;
        addClassName("rd-profiles");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String key) {
        List<Company> own = companies.all().stream()
                .filter(company -> access.companies().contains(company.key()))
                .toList();
        show(
                own,
                own.stream()
                        .filter(company -> key == null || company.key().value().equals(key))
                        .findFirst()
                        .orElseThrow(NotFound::new),
                ProfilePart.of(event.getLocation().getQueryParameters()));
    }

    private void show(List<Company> own, Company company, ProfilePart part) {
        heading(company.name(), Say.text("profile.sub", company.key().value()));
        removeAll();
        List<Finding> findings = Findings.of(company);
        List<SetupGap> gaps = SetupGaps.of(company);
        if (own.size() > 1) {
            add(choice(own, company, part));
        }
        add(tiles(company, findings, gaps), cards(company, part, findings, gaps));
    }

    private Nav choice(List<Company> own, Company shown, ProfilePart part) {
        Nav nav = new Nav();
        nav.setAriaLabel(Say.text("profile.choose"));
        nav.addClassName("rd-choice");
        for (Company company : own) {
            RouterLink link = new RouterLink();
            link.setRoute(CompaniesView.class, company.key().value());
            link.setQueryParameters(part.query());
            link.add(new CompanyTag(company.key(), names.shortName(company.key())));
            if (company.equals(shown)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        return nav;
    }

    private static Div tiles(Company company, List<Finding> findings, List<SetupGap> gaps) {
        Div tiles = new Div();
        for (Severity severity : Severity.values()) {
            List<Finding> same = findings.stream()
                    .filter(finding -> finding.conflict().severity() == severity)
                    .toList();
            long open = same.stream().filter(Finding::open).count();
            tiles.add(new Figure(
                    FindingsPanel.tone(severity),
                    FindingsPanel.icon(severity),
                    "profile.tile." + Say.key(severity),
                    Integer.toString(same.size()),
                    open,
                    Paths.COMPANIES + "/" + company.key().value()));
        }
        long missing = SetupPanel.open(gaps);
        tiles.add(new Figure(Tone.OK, "circle-check", "profile.tile.setup", SetupPanel.done(gaps), missing, "#setup"));
        tiles.addClassName("rd-tiles");
        return tiles;
    }

    private static Div cards(Company company, ProfilePart part, List<Finding> findings, List<SetupGap> gaps) {
        Div left = new Div(parts(company, part, findings));
        left.add(part.panels(company, findings));
        left.addClassNames("rd-two-thirds", "rd-stack");
        Div right = new Div(new SetupPanel(gaps), new Notice(Tone.INFO, Say.text("profile.law-holds")));
        right.addClassNames("rd-third", "rd-stack");
        Div cards = new Div(left, right);
        cards.addClassName("rd-cards");
        return cards;
    }

    /** One part of the profile at a time; each has an address of its own. */
    private static Nav parts(Company company, ProfilePart shown, List<Finding> findings) {
        Nav nav = new Nav();
        nav.setAriaLabel(Say.text("profile.parts"));
        nav.addClassNames("rd-views", "rd-card");
        for (ProfilePart part : ProfilePart.values()) {
            RouterLink link = new RouterLink(
                    Say.of("profile.part", part),
                    CompaniesView.class,
                    company.key().value());
            link.setQueryParameters(part.query());
            String number = part.count(company, findings);
            if (!number.isEmpty()) {
                Span count = new Span(number);
                count.addClassName("rd-count");
                link.add(count);
            }
            if (part == shown) {
                link.getElement().setAttribute("aria-current", "true");
                InSight.bring(link);
            }
            nav.add(link);
        }
        return nav;
    }
}
