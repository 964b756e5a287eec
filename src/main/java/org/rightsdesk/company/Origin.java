package org.rightsdesk.company;

/** How the company came by data of a category (R28): portability covers what was given and observed, never what was derived. */
public enum Origin {
    /** The person gave it. */
    PROVIDED,
    /** It arose from the use of the service, e.g. meter readings. */
    OBSERVED,
    /** The company worked it out, e.g. a forecast or a profile. */
    DERIVED
}
