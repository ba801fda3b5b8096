package org.palermoassist.web.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditEntry;
import org.palermoassist.security.Right;
import org.palermoassist.web.shared.Words;

/** The trail in the reader's language. What has no words yet is shown as it was written. */
final class AuditWords {
    private static final String ACT = "audit.act.";
    private static final String USE_CASE = "audit.useCase.";
    private static final Map<String, List<String>> VALUES = Map.of(
            "need", List.of("needs.status.", "audit.level."),
            "link", List.of("projects.link.status."),
            "project", List.of("projects.status."));

    /** As a broken rule tells of itself: its key, and what its sentence shows. */
    private static final Pattern RULE = Pattern.compile("(rule\\.[a-z]+\\.[A-Z_]+) \\[(.*)]");

    private final Words words;

    AuditWords(Words words) {
        this.words = words;
    }

    /** An act in words; one that was refused by what was tried. */
    String act(String action) {
        if (words.has(ACT + action)) {
            return words.get(ACT + action);
        }
        int dot = action.indexOf('.');
        String useCase = USE_CASE + (dot < 0 ? action : action.substring(0, dot));
        return words.has(useCase) ? words.get(useCase, action.substring(dot + 1)) : action;
    }

    /**
     * What else is worth knowing of a line in words: of a refused attempt, the rule that it broke, or the right that was missing.
     */
    String facts(AuditEntry line) {
        Matcher rule = RULE.matcher(line.facts());
        if (line.refused() && rule.matches() && words.has(rule.group(1))) {
            return words.get(
                    rule.group(1),
                    Stream.of(rule.group(2).split(", ")).map(AuditWords::fact).toArray());
        }
        boolean right = line.refused()
                && Stream.of(Right.values()).anyMatch(one -> one.name().equals(line.facts()));
        return right ? words.get("audit.noRight", line.facts()) : line.facts();
    }

    /** A number as such: a sentence may depend on it. */
    private static Object fact(String text) {
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : text;
    }

    /** Old and new beside each other, one for each field that changed. */
    List<Difference> differences(String action, AuditChange change) {
        if (change.old().equals(change.now())) {
            return List.of();
        }
        List<String> old = change.old().lines().toList();
        List<String> now = change.now().lines().toList();
        if (old.size() != now.size()
                || !Stream.concat(old.stream(), now.stream()).allMatch(AuditWords::isField)) {
            return List.of(new Difference("", value(action, change.old()), value(action, change.now())));
        }
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            int colon = now.get(i).indexOf(": ");
            String name = now.get(i).substring(0, colon);
            boolean same = old.get(i).startsWith(name + ": ");
            differences.add(new Difference(
                    field(name),
                    same ? old.get(i).substring(colon + 2) : old.get(i),
                    now.get(i).substring(colon + 2)));
        }
        return differences;
    }

    /** A line as {@link AuditChange#of(List)} writes it; the last one may have been cut. */
    private static boolean isField(String line) {
        return line.matches("[A-Z_]{2,30}: .*");
    }

    private String field(String name) {
        return words.has("audit.field." + name) ? words.get("audit.field." + name) : name;
    }

    private String value(String action, String value) {
        return VALUES.getOrDefault(action.replaceFirst("\\..*", ""), List.of()).stream()
                .map(prefix -> prefix + value)
                .filter(key -> !value.isEmpty() && words.has(key))
                .findFirst()
                .map(key -> words.get(key))
                .orElse(value);
    }

    /**
     * What was and what is.
     *
     * @param field that changed, in words; empty when the act says it
     * @param old value before; empty for none
     * @param now value after; empty for none
     */
    public record Difference(String field, String old, String now) {}
}
