package org.palermoassist.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.privacy.Life;
import org.palermoassist.privacy.OwnRecords;
import org.palermoassist.privacy.Retention;
import org.palermoassist.security.OwnTable;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** All that is held about the reader, to be read. */
@Named
@RequestScoped
public class OwnDataView {
    private static final int MOST_SHOWN = 10;

    /** Columns that hold codes, with the beginning of the keys of their words. */
    private static final Map<String, String> WORDS = Map.of(
            "role", "security.role.",
            "way", "security.session.way.",
            "scope", "security.token.scope.",
            "language", "shell.language.",
            "active", "privacy.active.",
            "action", "audit.act.",
            "outcome", "audit.",
            "news", "messages.kind.",
            "kind_group", "messages.group.",
            "letters_come", "messages.way.");

    @Inject
    private OwnRecords records;

    @Inject
    private Retention retention;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    private List<OwnTable> tables;

    /** The places where something is held, those first that hold something. */
    public List<OwnTable> getTables() {
        if (tables == null) {
            tables = records.read(current.actor()).stream()
                    .filter(table -> !table.rows().isEmpty())
                    .toList();
        }
        return tables;
    }

    /** The newest rows. */
    public List<List<String>> rows(OwnTable table) {
        return table.rows().subList(0, Math.min(MOST_SHOWN, table.rows().size()));
    }

    /** How many rows are only in what is taken away. */
    public int left(OwnTable table) {
        return Math.max(0, table.rows().size() - MOST_SHOWN);
    }

    /** A value as the reader's language writes it: moments, and codes that the portal has words for. */
    public String shown(OwnTable table, List<String> row, int at) {
        String column = table.columns().get(at);
        String value = row.get(at);
        if (value.isEmpty()) {
            return value;
        }
        if (column.endsWith("_at") || column.equals("at") || column.equals("since")) {
            return portal.time(Instant.parse(value));
        }
        Words words = Words.in(portal.getLanguage());
        String code = column.equals("outcome") ? value.toLowerCase(Locale.ROOT) : value;
        String key = WORDS.getOrDefault(column, "") + code;
        return words.has(key) ? words.get(key) : value;
    }

    /** How long each kind is kept. */
    public List<Life> getLives() {
        return retention.lives(current.actor());
    }
}
