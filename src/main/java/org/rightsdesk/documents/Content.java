package org.rightsdesk.documents;

/** A document with its bytes. */
public record Content(Document document, byte[] bytes) {

    @Override
    public String toString() {
        return document.toString();
    }
}
