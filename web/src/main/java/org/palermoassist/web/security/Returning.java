package org.palermoassist.web.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a sign-in leads afterwards: only to an address of this portal, a path that begins with one slash. */
final class Returning {
    private Returning() {}

    /** The address asked for, or home when it is none of ours. */
    static String to(String from) {
        boolean own = from.matches("/[^/\\\\\\r\\n][^\\\\\\r\\n]*") && !from.startsWith("/sign-in");
        return own ? from : "/";
    }

    /** A step of the sign-in that goes on to the address asked for. */
    static String over(String step, String from) {
        String target = to(from);
        return target.equals("/") ? step : step + "?from=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }
}
