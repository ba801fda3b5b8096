package org.palermoassist.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks single numbers out of the import command's report. */
final class Json {
    private Json() {}

    /** The number of this name under "totals". */
    static long total(String report, String name) {
        Matcher found =
                Pattern.compile("\"" + name + "\":(\\d+)").matcher(report.substring(report.indexOf("\"totals\"")));
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in the report: " + report);
        }
        return Long.parseLong(found.group(1));
    }
}
