package org.rightsdesk.company;

/** How a register is searched. */
public enum Adapter {
    /** A person searches and notes the result. */
    BY_HAND
}
