package org.rightsdesk.correspondence.mail;

/** A file that came with a mail. The name is the sender's claim, never a path of ours. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record Attachment(String fileName, byte[] content) {}
