package org.palermoassist.launcher;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the files of one {@code portal import}, in the shape that scripts rely on. */
class ImportReport {

    private static final List<String> COUNTS = List.of(
            "activities", "new", "changed", "unchanged", "rejected", "quarantined", "gone", "transactions", "budgets");

    private final List<Map<String, Object>> files = new ArrayList<>();

    void add(String file, Map<String, Object> run) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("status", run.getOrDefault("status", "REJECTED"));
        line.put("reason", run.getOrDefault("reason", ""));
        COUNTS.forEach(name -> line.put(name, number(run.get(name))));
        line.put("problems", run.getOrDefault("problems", List.of()));
        files.add(line);
    }

    boolean anyRejected() {
        return files.stream().anyMatch(file -> !"PROCESSED".equals(file.get("status")));
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("files", files);
        all.put("totals", totals());
        return Json.write(all);
    }

    private Map<String, Object> totals() {
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("files", files.size());
        totals.put(
                "filesRejected",
                files.stream()
                        .filter(file -> !"PROCESSED".equals(file.get("status")))
                        .count());
        COUNTS.forEach(name -> totals.put(
                name, files.stream().map(file -> number(file.get(name))).reduce(BigDecimal.ZERO, BigDecimal::add)));
        return totals;
    }

    /** The last file that was added, for the person at the terminal. */
    String lastAsText() {
        Map<String, Object> file = files.get(files.size() - 1);
        StringBuilder text = new StringBuilder(file.get("status") + "  " + file.get("file"));
        if ("PROCESSED".equals(file.get("status"))) {
            text.append("\n    ").append(counts(file));
        } else {
            text.append("\n    ").append(file.get("reason"));
        }
        if (file.get("problems") instanceof List<?> problems) {
            problems.forEach(problem -> text.append("\n    ").append(problem(problem)));
        }
        return text.toString();
    }

    String totalsAsText() {
        Map<String, Object> totals = totals();
        return "TOTAL  " + totals.get("files") + " files, " + totals.get("filesRejected") + " rejected\n    "
                + counts(totals);
    }

    private static String counts(Map<String, Object> of) {
        return of.get("activities") + " activities: " + of.get("new") + " new, " + of.get("changed") + " changed, "
                + of.get("unchanged") + " unchanged, " + of.get("rejected") + " rejected, " + of.get("gone")
                + " no longer reported; " + of.get("quarantined")
                + " kept out of totals; " + of.get("transactions") + " transactions, " + of.get("budgets") + " budgets";
    }

    private static String problem(Object problem) {
        Map<String, Object> fields = Json.fields(problem);
        return fields.get("rule") + ": " + fields.get("count");
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }
}
