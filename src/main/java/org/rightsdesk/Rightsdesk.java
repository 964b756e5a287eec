package org.rightsdesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Rightsdesk. */
@SpringBootApplication
public class Rightsdesk {

    public static void main(String[] args) {
        SpringApplication.run(Rightsdesk.class, args);
    }
}
