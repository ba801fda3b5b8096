package org.palermoassist.web.sync;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Simple choices for a schedule, and the cron that says the same. */
public enum SchedulePlan {
    /** Only when somebody asks for it. */
    HAND(""),
    /** Four times a day. */
    QUARTERS("%1$d */6 * * *"),
    /** Every day. */
    DAILY("%1$d %2$d * * *"),
    /** Every Monday. */
    WEEKLY("%1$d %2$d * * 1"),
    /** The first day of the month. */
    MONTHLY("%1$d %2$d 1 * *"),
    /** As written. */
    CRON("");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}) (\\d{1,2}|\\*/6) .*");
    private static final int USUAL_HOUR = 3;
    private static final int USUAL_MINUTE = 30;

    private final String pattern;

    SchedulePlan(String pattern) {
        this.pattern = pattern;
    }

    /**
     * The cron of a choice.
     *
     * @param time hours and minutes, such as 03:30
     * @param written what stands in the field for cron
     */
    String cron(String time, String written) {
        if (this == CRON) {
            return written;
        }
        boolean readable = time.matches("\\d{1,2}:\\d{2}");
        int hour = readable ? Integer.parseInt(time.substring(0, time.indexOf(':'))) : USUAL_HOUR;
        int minute = readable ? Integer.parseInt(time.substring(time.indexOf(':') + 1)) : USUAL_MINUTE;
        return String.format(Locale.ROOT, pattern, minute, hour);
    }

    /** The choice that says the same as a cron. */
    static SchedulePlan of(String cron) {
        if (cron.isEmpty()) {
            return HAND;
        }
        return Arrays.stream(values())
                .filter(plan -> plan != HAND
                        && plan != CRON
                        && plan.cron(time(cron), "").equals(cron))
                .findFirst()
                .orElse(CRON);
    }

    /** Hours and minutes of a cron. */
    static String time(String cron) {
        Matcher time = TIME.matcher(cron);
        if (!time.matches()) {
            return String.format(Locale.ROOT, "%02d:%02d", USUAL_HOUR, USUAL_MINUTE);
        }
        int hour = time.group(2).startsWith("*") ? 0 : Integer.parseInt(time.group(2));
        return String.format(Locale.ROOT, "%02d:%02d", hour, Integer.parseInt(time.group(1)));
    }
}
