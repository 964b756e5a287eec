package org.rightsdesk.portal;

import org.rightsdesk.common.Texts;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts {@link BareErrorPage} before the server's own error page. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BareErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Texts texts;

    BareErrors(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new BareErrorPage(texts)));
    }
}
