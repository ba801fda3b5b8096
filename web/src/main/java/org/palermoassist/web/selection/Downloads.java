package org.palermoassist.web.selection;

import jakarta.servlet.http.HttpServletResponse;

/** Heads of files to take away. */
final class Downloads {
    private Downloads() {}

    static void begin(HttpServletResponse response, String type, String name) {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentType(type);
    }
}
