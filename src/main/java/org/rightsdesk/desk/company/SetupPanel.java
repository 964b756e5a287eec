package org.rightsdesk.desk.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rightsdesk.company.AnnouncedChannel;
import org.rightsdesk.company.Release;
import org.rightsdesk.company.SetupGap;
import org.rightsdesk.company.SetupPoint;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;

/** What the company still has to decide, and what waits for it (CF13, CF14, CF20, CF21). */
class SetupPanel extends Panel {

    private static final long serialVersionUID = 1L;

    SetupPanel(List<SetupGap> gaps) {
        super(Say.text("profile.setup"));
        setId("setup");
        end(done(gaps));
        UnorderedList list = new UnorderedList();
        list.addClassName("rd-setup");
        Arrays.stream(SetupPoint.values())
                .forEach(point -> list.add(item(
                        point, gaps.stream().filter(gap -> gap.point() == point).toList())));
        show(list);
    }

    /** How many points are in order, of how many. */
    static String done(List<SetupGap> gaps) {
        int points = SetupPoint.values().length;
        return points - open(gaps) + "/" + points;
    }

    /** How many points are open. */
    static long open(List<SetupGap> gaps) {
        return gaps.stream().map(SetupGap::point).distinct().count();
    }

    private static ListItem item(SetupPoint point, List<SetupGap> gaps) {
        boolean done = gaps.isEmpty();
        Div words = new Div(line("rd-line1", Say.of("setup", point)));
        words.addClassName("rd-cell");
        if (done) {
            words.add(line("rd-line2", Say.text("setup.done")));
        } else {
            String names = gaps.stream()
                    .map(SetupPanel::name)
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.joining(", "));
            words.add(line("rd-line2", names));
            point.blocks().stream().sorted().forEach(release -> words.add(line("rd-line2", waits(release))));
        }
        ListItem item = new ListItem(Icons.of(done ? "circle-check" : "circle"), words);
        item.getElement().setAttribute("data-done", Boolean.toString(done));
        return item;
    }

    private static String name(SetupGap gap) {
        if (gap.point() == SetupPoint.ADDRESS) {
            return Say.of("profile.channel", AnnouncedChannel.valueOf(gap.subject()));
        }
        return gap.name() == null ? "" : gap.name().in(Say.language());
    }

    private static String waits(Release release) {
        return Say.of("setup.blocks", release);
    }

    private static Span line(String style, String words) {
        Span line = new Span(words);
        line.addClassName(style);
        return line;
    }
}
