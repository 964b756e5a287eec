package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import tools.jackson.databind.json.JsonMapper;

/** A chart drawn in the browser by Apache ECharts. A picture only: what it shows stands as a table beside it, see {@link ChartPanel}. */
@Tag("rd-chart")
@JavaScript("context://frontend/desk/rd-chart.js")
public class Chart extends Component {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param option what ECharts is to draw, as records, maps and lists; colours as {@code var(--rd-…)}
     * @param alternative one sentence that says what the picture shows
     */
    public Chart(Object option, String alternative) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", alternative);
        getElement().setProperty("option", JSON.writeValueAsString(option));
    }
}
