package org.palermoassist.e2e.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the portal counts for a reader: totals of lists and cells of the matrix, by State and provision.
 *
 * @param totals of lists
 * @param cells needs stated and not met
 */
record LeakCounts(Map<String, Long> totals, Map<String, Long> cells) {
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern CELL = Pattern.compile("\\{[^{}]*\"line\":\"[^{}]*}");

    static LeakCounts of(LeakReader reader, List<LeakPlan> plans) {
        Map<String, Long> totals = new HashMap<>();
        for (LeakPlan plan : plans) {
            String address = "/api/v1/needs?size=1&state=" + plan.state() + "&provision=" + plan.provision();
            totals.put(key(plan), number(TOTAL, reader.api().get(address).body()));
        }
        Map<String, Long> cells = new HashMap<>();
        Matcher cell = CELL.matcher(reader.api()
                .get("/api/v1/coverage?columns=state&instrument=UNTOC")
                .body());
        while (cell.find()) {
            cells.put(text(cell.group(), "column") + " " + text(cell.group(), "line"), needs(cell.group()));
        }
        return new LeakCounts(totals, cells);
    }

    long listed(LeakPlan plan) {
        return totals.get(key(plan));
    }

    long inCell(LeakPlan plan) {
        return cells.getOrDefault(key(plan), 0L);
    }

    private static String key(LeakPlan plan) {
        return plan.state() + " " + plan.provision();
    }

    private static long needs(String cell) {
        return number(Pattern.compile("\"needs\":(\\d+)"), cell);
    }

    private static String text(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }

    private static long number(Pattern pattern, String json) {
        Matcher found = pattern.matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no number in " + json);
        }
        return Long.parseLong(found.group(1));
    }
}
