package org.palermoassist.shared;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Failures as they may enter a log. What people or partners typed can stand in the message of an exception; a line break in it would begin
 * a line that looks as if the portal had written it (ASVS 16.4).
 */
public final class LogText {
    private static final int LONGEST = 2000;

    private LogText() {}

    /** The text on one line: no control character and nothing that turns its direction; long ones are cut. */
    public static String oneLine(String text) {
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return line.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]", "_");
    }

    /** Where a failure arose and why, each cause with its message on one line. */
    public static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && told.add(cause); cause = cause.getCause()) {
            text.append(cause == failure ? "" : "\n  because of ").append(oneLine(String.valueOf(cause)));
            for (StackTraceElement at : cause.getStackTrace()) {
                text.append("\n    at ").append(at);
            }
        }
        return text.toString();
    }
}
