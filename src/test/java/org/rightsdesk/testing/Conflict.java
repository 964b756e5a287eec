package org.rightsdesk.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a test that shows how a conflict between a notice and the law is treated; {@code docs/conflicts.md} is made from these. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Conflicts.class)
public @interface Conflict {

    /** The conflict, e.g. {@code CF4}. */
    String id();

    /** Letters of the companies whose notice has it, e.g. {@code "N, I"}; {@code "all"} for every company. */
    String companies();

    /** What the product does, in one sentence. */
    String does();
}
