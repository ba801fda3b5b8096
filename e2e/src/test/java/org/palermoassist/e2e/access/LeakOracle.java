package org.palermoassist.e2e.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may see what, written down once more apart from the portal: rules, U-16, U-17 and U-23 as {@code
 * leak-oracle.csv} has them. A State sees its own, the Secretariat what was submitted, others what stands open.
 */
final class LeakOracle {
    private static final Map<String, Map<String, String>> TABLE = read();

    private LeakOracle() {}

    private static Map<String, Map<String, String>> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LeakOracle.class.getResourceAsStream("/leak-oracle.csv"), StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines().map(line -> line.split(",")).toList();
            String[] roles = rows.get(0);
            Map<String, Map<String, String>> table = new HashMap<>();
            for (String[] row : rows.subList(1, rows.size())) {
                Map<String, String> byRole = new HashMap<>();
                for (int i = 1; i < row.length; i++) {
                    byRole.put(roles[i], row[i]);
                }
                table.put(row[0], byRole);
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the reader may know that the need exists. */
    static boolean sees(LeakReader reader, LeakNeed need) {
        if (isOwn(reader, need)) {
            return true;
        }
        boolean inside = reader.is("COORDINATOR") || reader.is("AUDITOR");
        boolean known = inside ? need.plan().isSubmitted() : need.plan().isPublished();
        return known && isOpen(need.plan().level(), reader, need);
    }

    /** Whether the reader could open the need before its State raised its protection or took it back, and cannot now. */
    static boolean sawBefore(LeakReader reader, LeakNeed need) {
        boolean taken = need.plan().end().equals("WITHDRAWN");
        boolean raised = need.plan().isPublished()
                && !need.plan().first().equals(need.plan().level());
        return (taken || raised) && !sees(reader, need) && isOpen(need.plan().first(), reader, need);
    }

    /** Whether the reader may know what stands in a field. */
    static boolean seesField(LeakReader reader, LeakNeed need, String field) {
        String level = need.plan().fields().get(field);
        return sees(reader, need) && (level == null || isOwn(reader, need) || isOpen(level, reader, need));
    }

    /** Whether the reader may know of the link on this need (U-17); the project is public, its provider proposed nothing. */
    static boolean seesLink(LeakReader reader, LeakNeed need) {
        boolean all = isOwn(reader, need) || reader.is("COORDINATOR") || reader.is("AUDITOR");
        return sees(reader, need) && (all || need.plan().link().equals("ACCEPTED"));
    }

    /** Why a State declined is for the State and the Secretariat (U-17). */
    static boolean seesReason(LeakReader reader, LeakNeed need) {
        return sees(reader, need) && (isOwn(reader, need) || reader.is("COORDINATOR") || reader.is("AUDITOR"));
    }

    private static boolean isOwn(LeakReader reader, LeakNeed need) {
        return reader.state().equals(need.plan().state());
    }

    private static boolean isOpen(String level, LeakReader reader, LeakNeed need) {
        String word = TABLE.get(level).get(reader.role());
        if (word == null) {
            throw new IllegalStateException("leak-oracle.csv says nothing of " + reader.role());
        }
        return switch (word) {
            case "yes", "party" -> true; // both focal points of the sample world that have accounts speak for parties
            case "named" ->
                List.of(reader.body(), reader.state(), reader.login()).stream()
                        .anyMatch(need.plan().named()::contains);
            default -> false;
        };
    }
}
