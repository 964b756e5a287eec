package org.rightsdesk.portal;

/**
 * Something on the form that must be mended before it can be sent.
 *
 * @param field id of the field
 * @param summary short, for the list at the top
 * @param message exact, above the field
 */
record Problem(String field, String summary, String message) {}
