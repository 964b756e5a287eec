package org.rightsdesk.registers;

/**
 * Where a paper is that was taken out of the archive (I11, L10, N21).
 *
 * @param place in the words of who put it there
 * @param fetchedBy user name of who fetched it and answers for it
 */
public record Paper(String place, String fetchedBy) {}
