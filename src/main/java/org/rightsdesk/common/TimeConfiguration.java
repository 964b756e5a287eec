package org.rightsdesk.common;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock of the application. Tests put a clock of their own before it. Who tries the product out may let it live some days
 * ahead ({@code rightsdesk.ahead}, never with the profile {@code production}), so that what happens after days can be seen.
 */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock(@Value("${rightsdesk.ahead:0d}") Duration ahead) {
        return Clock.offset(Clock.system(Helsinki.ZONE), ahead);
    }
}
