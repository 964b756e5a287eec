package org.rightsdesk.request;

/** Whether a second person must sign; the answer stands in a decision table that a lawyer can change. */
public interface SecondPersonRule {

    boolean required(Right right, Outcome outcome);
}
