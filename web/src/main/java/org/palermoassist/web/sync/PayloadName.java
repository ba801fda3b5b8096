package org.palermoassist.web.sync;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name under which a received file is handed out: its last part, in a form that no header can break on. */
final class PayloadName {
    private PayloadName() {}

    static String disposition(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^A-Za-z0-9._-]", "_");
        String whole = URLEncoder.encode(last, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
