package org.rightsdesk.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** Search engines may know the request form, never the page of a case. */
class StatusPagesAreNotIndexed implements HeaderWriter {

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if (path.contains("/status/") || path.contains("/transfer/")) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        }
    }
}
