package org.rightsdesk.deadline;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    /** Both eves are no working days unless {@code rightsdesk.calendar.eves} is false (D5). */
    @Bean
    WorkingDays workingDays(@Value("${rightsdesk.calendar.eves:true}") boolean eves) {
        return eves ? WorkingDays.withEves() : WorkingDays.withoutEves();
    }
}
