package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.needs.NeedDrafting;
import org.palermoassist.needs.NeedForm;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedsRule;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Sha256;
import org.palermoassist.sync.mapping.MappingRule;
import org.palermoassist.sync.table.Cell;
import org.palermoassist.sync.table.Head;
import org.palermoassist.sync.table.ListReading;
import org.palermoassist.sync.table.ListRefusal;
import org.palermoassist.sync.table.TableFile;
import org.palermoassist.sync.table.TableRow;
import org.palermoassist.web.export.ReturnedRow;
import org.palermoassist.web.export.ReturnedSheet;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Registers many needs at once, as drafts of the reader's own State; rows that cannot be taken come back with the reasons (U-25). */
@RequestScoped
public class NeedsBook {
    private static final int MOST = 200;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Inject
    private NeedDrafting drafting;

    @Inject
    private ReferenceData reference;

    @Inject
    private Portal portal;

    /**
     * What became of a workbook.
     *
     * @param drafts needs that its good rows have become, those of an earlier sending too
     * @param refused rows that come back, with reasons
     * @param returned a workbook of these rows; empty when all were taken
     */
    public record Taken(List<NeedRef> drafts, List<ReturnedRow> refused, Optional<byte[]> returned) {}

    /**
     * Takes a workbook in.
     *
     * @throws RuleViolation {@link MappingRule#LIST_IS_READABLE}, {@link NeedsRule#WORKBOOK_FITS}: no row of it was taken then
     */
    public Taken take(InputStream body, Actor by) throws IOException {
        try {
            Path file = ListReading.spooled(body);
            try (TableFile table = TableFile.open(file)) {
                String sheet = table.sheets().get(0);
                Rows rows = new Rows(by);
                table.read(sheet, rows);
                rows.take();
                return rows.taken(sheet);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (ListRefusal refusal) {
            throw new RuleViolation(
                    MappingRule.LIST_IS_READABLE, refusal.fault(), refusal.place(), refusal.getMessage());
        }
    }

    /** Row after row: each good one is stored by itself, so that one bad row never keeps the others out. */
    private final class Rows implements TableFile.Rows {
        private final Actor by;
        private final Words words = Words.in(portal.getLanguage());
        private final NeedLists lists = new NeedLists(reference.book());
        private final Map<NeedColumn, Integer> places = new EnumMap<>(NeedColumn.class);
        private final List<NeedRef> drafts = new ArrayList<>();
        private final List<ReturnedRow> refused = new ArrayList<>();
        private final List<TableRow> filled = new ArrayList<>();
        private TableRow headings;

        Rows(Actor by) {
            this.by = by;
        }

        @Override
        public boolean row(TableRow row) {
            if (headings == null) {
                headings = row;
                find();
                MappingRule.LIST_IS_READABLE.require(
                        places.containsKey(NeedColumn.TITLE), "", "", words.get(NeedColumn.TITLE.key()));
            } else if (!row.isBlank()) {
                filled.add(row);
            }
            return filled.size() <= MOST;
        }

        void take() {
            NeedsRule.WORKBOOK_FITS.require(filled.size() <= MOST, MOST);
            filled.forEach(this::need);
        }

        /** Headings in any language of the portal. */
        private void find() {
            for (NeedColumn column : NeedColumn.values()) {
                for (Language language : Language.values()) {
                    String wanted = Head.key(Words.in(language).get(column.key()));
                    for (int i = 0; i < headings.cells().size(); i++) {
                        if (Head.key(headings.at(i).text()).equals(wanted)) {
                            places.putIfAbsent(column, i);
                        }
                    }
                }
            }
        }

        private void need(TableRow row) {
            Map<NeedColumn, Cell> cells = new EnumMap<>(NeedColumn.class);
            places.forEach((column, place) -> cells.put(column, row.at(place)));
            NeedRowReading reading = new NeedRowReading(cells, lists, words::get);
            try {
                NeedForm form = reading.form(words.language());
                if (reading.problems().isEmpty()) {
                    drafts.add(drafting.create(form, key(cells), by));
                    return;
                }
            } catch (RuleViolation broken) {
                reading.problems()
                        .add(words.get(broken.messageKey(), broken.facts().toArray()));
            }
            refused.add(new ReturnedRow(own(row.cells()), String.join("\n", reading.problems()), ""));
        }

        /** The same row sent again is the same form: it becomes no second need. */
        private String key(Map<NeedColumn, Cell> cells) {
            StringBuilder text = new StringBuilder();
            cells.forEach((column, cell) ->
                    text.append(column).append('=').append(cell.text()).append('\n'));
            byte[] hash = Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
            StringBuilder key = new StringBuilder("F-");
            for (int i = 0; i < 7; i++) {
                key.append(ALPHABET.charAt(hash[i] & 31));
            }
            return key.toString();
        }

        private List<Cell> own(List<Cell> cells) {
            int last =
                    places.values().stream().mapToInt(place -> place + 1).max().orElse(0);
            return cells.subList(0, Math.min(last, cells.size()));
        }

        Taken taken(String sheet) throws IOException {
            if (refused.isEmpty()) {
                return new Taken(drafts, refused, Optional.empty());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TableRow heading = new TableRow(1, own(headings.cells()));
            new ReturnedSheet(
                            sheet,
                            List.of(heading),
                            List.of(words.get("sync.returned.reasons"), words.get("sync.returned.identifier")),
                            refused)
                    .writeWorkbook(out);
            return new Taken(drafts, refused, Optional.of(out.toByteArray()));
        }
    }
}
