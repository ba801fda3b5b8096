package org.palermoassist.bench;

import java.util.ArrayList;
import java.util.List;

/** Queries as the database's log has them, and the same without the predicate that says what the reader may see. */
final class SightQuery {
    private static final String SIGN = ".sight <= ";
    private static final String BESIDE = "AND (NOT (n.";
    private static final List<String> STARTS = List.of("AND NOT EXISTS (", "AND NOT (", "AND (");

    private SightQuery() {}

    /** Queries that ask what the reader may see, in the order of the log. */
    static List<String> in(String log) {
        List<String> queries = new ArrayList<>();
        StringBuilder query = new StringBuilder();
        for (String line : log.split("\n")) {
            if (line.startsWith("# ") || line.startsWith("SET timestamp") || line.startsWith("use ")) {
                keep(query, queries);
            } else {
                query.append(line).append('\n');
            }
        }
        keep(query, queries);
        return queries;
    }

    private static void keep(StringBuilder query, List<String> queries) {
        String text = query.toString().strip();
        query.setLength(0);
        if (text.startsWith("SELECT") && text.contains(SIGN)) {
            queries.add(text.endsWith(";") ? text.substring(0, text.length() - 1) : text);
        }
    }

    /** Whether the query is there for the predicate alone: which fields on a page are hidden, what else is counted beside what a level opens. */
    static boolean isPredicateAlone(String query) {
        return query.startsWith("SELECT f.need_id, f.field")
                || query.startsWith("SELECT COALESCE(MAX(l.sight)")
                || query.startsWith("SELECT COUNT(*)") && query.contains(BESIDE);
    }

    /** Takes each condition out that holds the predicate, whole: it stands in brackets after AND. */
    static String without(String query) {
        StringBuilder plain = new StringBuilder(query);
        for (String start : STARTS) {
            int from = plain.indexOf(start);
            while (from >= 0) {
                int end = end(plain, from + start.length() - 1);
                if (plain.substring(from, end).contains(SIGN)) {
                    plain.replace(from, end, "AND TRUE");
                }
                from = plain.indexOf(start, from + 1);
            }
        }
        if (plain.toString().equals(query)) {
            throw new IllegalStateException("no predicate found in " + query);
        }
        return plain.toString();
    }

    /** The place after the bracket that closes the one at a place; brackets in texts are none. */
    private static int end(StringBuilder text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        throw new IllegalStateException("open bracket in " + text);
    }
}
