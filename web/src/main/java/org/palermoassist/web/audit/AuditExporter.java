package org.palermoassist.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermoassist.audit.AuditEntry;
import org.palermoassist.audit.AuditReading;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** The audit trail to take away: the lines that the page's filters let through, all pages of them. */
@ApplicationScoped
public class AuditExporter implements Exporter {
    private static final List<String> FILTERS =
            List.of("ref", "login", "role", "body", "action", "outcome", "from", "to");
    private static final List<String> COLUMNS = List.of(
            "action",
            "code",
            "at",
            "login",
            "role",
            "body",
            "workspace",
            "onBehalf",
            "ref",
            "outcome",
            "old",
            "new",
            "reason",
            "facts",
            "origin");

    @Inject
    private AuditReading trail;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        List<String> notes = new ArrayList<>(List.of(words.get("audit.purpose")));
        FILTERS.forEach(name -> value(parameters, name)
                .ifPresent(set -> notes.add(words.get("audit." + name) + ": " + shown(name, set, words))));
        return new Sheet(
                        name(),
                        words.get("audit.title"),
                        notes,
                        words.each("audit.", COLUMNS),
                        trail.all(AuditFilters.of(name -> value(parameters, name)), by)
                                .map(line -> cells(line, words))
                                .iterator(),
                        false)
                .marked(AccessLevel.CONFIDENTIAL);
    }

    private static Optional<String> value(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).filter(set -> !set.isBlank());
    }

    private static String shown(String name, String value, Words words) {
        return switch (name) {
            case "outcome" -> outcome(value.equals("refused"), words);
            case "action" -> new AuditWords(words).act(value);
            case "role" -> words.get("security.role." + value);
            default -> value;
        };
    }

    private static String outcome(boolean refused, Words words) {
        return words.get(refused ? "audit.refused" : "audit.done");
    }

    private static List<Object> cells(AuditEntry line, Words words) {
        return Stream.<Object>of(
                        new AuditWords(words).act(line.action()),
                        line.action(),
                        line.at().toString(),
                        line.login(),
                        words.get("security.role." + line.role()),
                        line.body(),
                        line.workspace(),
                        line.onBehalfOf(),
                        line.ref(),
                        outcome(line.refused(), words),
                        line.change().old(),
                        line.change().now(),
                        line.change().reason(),
                        new AuditWords(words).facts(line),
                        line.origin())
                .toList();
    }
}
