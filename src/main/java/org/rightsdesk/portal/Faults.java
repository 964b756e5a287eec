package org.rightsdesk.portal;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What goes wrong on a public page is logged once, with a code that the customer can tell and without the address, which would open the case. */
@Component
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int CODE_LENGTH = 8;

    /** @return the code under which the cause is found in the log */
    String log(Exception cause) {
        String code = UUID.randomUUID().toString().substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
        LOG.error("A public page failed, code {}", code, cause);
        return code;
    }
}
