package org.rightsdesk.common;

/** What a member of staff may do in one company; the names are those of the user interface (terms {@code role_*}). */
public enum Role {
    /** Works the queue, asks, assesses, proposes. */
    HANDLER,
    /** Searches and carries out in one register. */
    REGISTER_OWNER,
    /** Signs or returns proposals of others. */
    DECIDER,
    /** Sees everything, advises, never decides (R24). */
    DATA_PROTECTION_OFFICER,
    /** Watches deadlines, load and incidents. */
    MANAGER,
    /** Gives rights to others, never widens the own ones (M12). */
    MAIN_USER
}
