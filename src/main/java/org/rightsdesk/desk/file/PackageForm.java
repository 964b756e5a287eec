package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import org.rightsdesk.delivery.Way;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.request.Right;

/** The package: what goes into it, what is told beside the data, to whom and by which way; the index is seen before. */
class PackageForm extends StepForm {

    private static final long serialVersionUID = 1L;

    private final Right right;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(Say.text("delivery.way"));

    PackageForm(StepContext context) {
        super(context);
        right = context.file().request().right();
        add(new SearchResults(context.services(), context.file()));
        FoundBlock found = new FoundBlock(context, null);
        add(found);
        way.setItems(ways());
        way.setItemLabelGenerator(each -> Say.text(each.key()));
        way.setValue(ways().getFirst());
        if (right == Right.ACCESS) {
            LetterSheet sheet = new LetterSheet(preview());
            sheet.setTitle(Say.text("delivery.preview"));
            found.list().onChange(() -> sheet.show(preview()));
            add(new StatementBlock(context, () -> sheet.show(preview())));
            Div letter = new Div(new H3(Say.text("delivery.preview")), sheet);
            add(letter);
        } else {
            add(new ReceiverBlock(context, this::suggestWay));
        }
        add(new WithLaw(way, "delivery.way.law"));
        finish(Buttons.primary(
                "delivery.prepare",
                "archive",
                () -> act(() -> context.services().packages().prepare(context.id(), way.getValue()))));
    }

    /** Ways that are open now, the best first; that the mail address is shown is asked again when the package is made. */
    private List<Way> ways() {
        List<Way> open = new ArrayList<>();
        if (right != Right.ACCESS) {
            open.add(Way.RECEIVER);
        }
        if (context.services().packages().mayDownload(context.id())) {
            open.add(right == Right.ENERGY_DATA ? open.size() : 0, Way.DOWNLOAD);
        }
        open.add(Way.POST);
        open.add(Way.OFFICE);
        return open;
    }

    private void suggestWay() {
        boolean direct = context.services()
                .receivers()
                .of(context.id())
                .filter(receiver -> receiver.feasible())
                .isPresent();
        way.setValue(
                direct
                        ? Way.RECEIVER
                        : ways().stream()
                                .filter(each -> each != Way.RECEIVER)
                                .findFirst()
                                .orElse(Way.POST));
    }

    private String preview() {
        return context.services().packages().previewHtml(context.id());
    }
}
