package org.rightsdesk.registers;

/** What a register's adapter found, in words for the handler. */
public record SearchResult(Search.Result result, String note, String adapter) {}
