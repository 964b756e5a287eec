package org.rightsdesk.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test on the whole application: real PostgreSQL, real mail server, real web server on a free port. All such tests share one
 * context, because two engines in one JVM clash; so no test may add a bean, a property or a mock of its own. Time stands still until
 * the test moves the {@link MutableClock}; engine jobs and mailbox polling run only when the test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(DeskTestConfiguration.class)
public @interface DeskTest {}
