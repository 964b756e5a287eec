package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.html.Span;
import org.rightsdesk.common.CompanyKey;

/** The company's colour as a small square, always with its name beside it. */
public class CompanyTag extends Span {

    public CompanyTag(CompanyKey company, String name) {
        super(name);
        addClassName("rd-company");
        getElement().setAttribute("data-company", company.value());
    }
}
