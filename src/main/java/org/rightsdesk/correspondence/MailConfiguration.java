package org.rightsdesk.correspondence;

import org.rightsdesk.correspondence.mail.Classifier;
import org.rightsdesk.correspondence.mail.MailParser;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pure readers as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    MailParser mailParser() {
        return new MailParser();
    }

    @Bean
    Classifier classifier(KnownCases known) {
        return new Classifier(known);
    }
}
