package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palermoassist.shared.NotFound;
import org.palermoassist.sync.DraftRef;
import org.palermoassist.sync.MappedImport;
import org.palermoassist.sync.MappingDraft;
import org.palermoassist.sync.MappingDrafts;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.mapping.FieldMapping;
import org.palermoassist.sync.mapping.MappedField;
import org.palermoassist.sync.mapping.MappingTrial;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** The columns of a list: what each means, and what its first rows would become. */
@Named
@RequestScoped
public class ColumnsView {
    private static final int EXAMPLES = 3;
    private static final int SHOWN = 12;

    @Inject
    private MappingDrafts drafts;

    @Inject
    private MappedImport imports;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    private MappingDraft draft;

    /**
     * A constant.
     *
     * @param number from 0
     * @param field name; empty for a line that is not used
     */
    public record ConstantRow(int number, String field, String value) {}

    /** The list in the address. */
    public MappingDraft getDraft() {
        if (draft == null) {
            draft = drafts.details(ref(), current.actor());
        }
        return draft;
    }

    private DraftRef ref() {
        return address.value("ref")
                .map(DraftRef::new)
                .or(() -> drafts.latest(current.actor()))
                .orElseThrow(() -> new NotFound("list"));
    }

    /** Its columns in their order. */
    public List<ColumnRow> getColumns() {
        Map<String, List<String>> unknown = getDraft().trial().unknownWords();
        List<String> places = getDraft().sample().places();
        return IntStream.range(0, places.size())
                .mapToObj(i -> column(i, places.get(i), unknown.getOrDefault(places.get(i), List.of())))
                .toList();
    }

    private ColumnRow column(int number, String place, List<String> unknown) {
        Optional<FieldMapping> mapping = getDraft().mapping().fields().stream()
                .filter(field -> field.place().equals(place))
                .findFirst();
        String examples = ColumnRow.shown(getDraft().sample().examples(place, EXAMPLES));
        boolean unclear = getDraft().sample().unclear().contains(place);
        return new ColumnRow(number, place, examples, unclear, unknown, mapping);
    }

    /** What holds for all rows, and lines for more. */
    public List<ConstantRow> getConstants() {
        List<ConstantRow> rows = new ArrayList<>();
        getDraft().mapping().fields().stream()
                .filter(field -> field.place().isEmpty())
                .forEach(field ->
                        rows.add(new ConstantRow(rows.size(), field.field().name(), field.constant())));
        while (rows.size() < ColumnsForm.CONSTANTS) {
            rows.add(new ConstantRow(rows.size(), "", ""));
        }
        return rows;
    }

    /** What a column can be. */
    public List<MappedField> getFields() {
        return List.of(MappedField.values());
    }

    /** The first rows as they would become. */
    public List<TrialRow> getRows() {
        Words words = Words.in(portal.getLanguage());
        return getDraft().trial().rows().stream()
                .limit(SHOWN)
                .map(row -> TrialRow.of(row, words))
                .toList();
    }

    /** How many of the rows looked at would be taken, in words. */
    public String getCounts() {
        MappingTrial trial = getDraft().trial();
        long kept =
                trial.rows().stream().filter(row -> !row.quarantine().isEmpty()).count();
        return Words.in(portal.getLanguage())
                .get(
                        "sync.columns.counts",
                        trial.rows().size(),
                        trial.taken(),
                        trial.rows().size() - trial.taken(),
                        kept);
    }

    /** Keeps what was said and shows what it makes of the first rows. */
    public void again() {
        drafts.change(ref(), posted().mapping(), current.actor());
        draft = null;
    }

    /** Looks for the list elsewhere in the file. */
    public String move() throws IOException {
        drafts.move(ref(), posted().layout(), current.actor());
        return "/sync/columns?faces-redirect=true&ref=" + ref();
    }

    /** Accepts what was said and imports the file by it. */
    public String accept() throws IOException {
        again();
        getDraft().mapping().check();
        RunRef run = imports.importNow(ref(), current.actor());
        Notices.afterRedirect("sync.columns.accepted");
        return "/sync/run?faces-redirect=true&ref=" + run;
    }

    /** Accepts what was said; the file was an example only. */
    public String keep() {
        again();
        String source = getDraft().source();
        int version = drafts.accept(ref(), current.actor());
        Notices.afterRedirect("sync.mapping.taken", version);
        return "/sync/mapping?faces-redirect=true&code=" + source;
    }

    private ColumnsForm posted() {
        return new ColumnsForm(request.getParameterMap(), getDraft());
    }

    /** Languages that texts can be in. */
    public List<String> getLanguages() {
        return Arrays.asList("en", "fr", "es", "ru", "ar", "zh", "pt");
    }
}
