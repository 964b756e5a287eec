package org.rightsdesk.company;

/** A transfer outside the European Economic Area to one of the recipients, by its key. */
public record Transfer(String recipient, TransferBasis basis) {}
