package org.palermoassist.sync;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.projects.ProjectsRule;
import org.palermoassist.projects.iati.ActivityFinance;
import org.palermoassist.projects.iati.ActivityHandler;
import org.palermoassist.projects.iati.FileFault;
import org.palermoassist.projects.iati.FileReport;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.RejectedActivity;
import org.palermoassist.sync.mapping.Mapped;
import org.palermoassist.sync.mapping.MappedList;
import org.palermoassist.sync.mapping.Mapping;
import org.palermoassist.sync.mapping.MappingBook;
import org.palermoassist.sync.mapping.Reporter;
import org.palermoassist.sync.table.ListReading;
import org.palermoassist.sync.table.ListRefusal;

/** Reads a list by its mapping. A row that cannot be read by it is refused with all its reasons; the others are taken. */
final class MappedReader implements PayloadReader {
    private static final String VERSION = "2.03";
    private static final int SHOWN = 200;

    private final Mapping mapping;
    private final MappingBook book;
    private final Reporter reporter;
    private final Set<String> identifiers = new HashSet<>();
    private int activities;
    private int transactions;
    private int budgets;
    private int rejected;
    private boolean part;

    MappedReader(Mapping mapping, MappingBook book, Reporter reporter) {
        this.mapping = mapping;
        this.book = book;
        this.reporter = reporter;
    }

    /** What columns or paths mean has to be said once, before anything of them can be read. */
    static PayloadReader withoutMapping() {
        return (payload, handler) -> new FileReport(
                Optional.of(FileFault.MAPPING_MISSING),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new FileReport.Counts(0, 0, 0, 0));
    }

    @Override
    public FileReport read(InputStream payload, ActivityHandler handler) throws IOException {
        MappedList list = new MappedList(mapping, book, reporter, mapped -> take(mapped, handler));
        try {
            Path file = ListReading.spooled(payload);
            try {
                ListReading.read(file, mapping.layout(), list);
            } finally {
                list.end();
                part = list.isCorrected() || rejected > 0;
                Files.deleteIfExists(file);
            }
            return report(Optional.empty());
        } catch (ListRefusal refusal) {
            return report(Optional.of(refusal));
        }
    }

    /** A list that was given back holds only some rows, and of a refused row nobody knows which activity it is. */
    @Override
    public boolean isPart() {
        return part;
    }

    private void take(Mapped mapped, ActivityHandler handler) {
        activities++;
        mapped.activity().ifPresent(activity -> count(activity.finance()));
        String shown = mapped.identifier()
                .substring(0, Math.min(SHOWN, mapped.identifier().length()));
        if (!mapped.taken()) {
            reject(mapped, shown, reasons(mapped), handler);
        } else if (!identifiers.add(mapped.identifier())) {
            RejectedActivity.Reason twice =
                    new RejectedActivity.Reason(ProjectsRule.IDENTIFIER_UNIQUE_IN_FILE, "", shown);
            reject(mapped, shown, List.of(twice), handler);
        } else {
            handler.activity(ReceivedActivity.of(
                    mapped.activity().orElseThrow(),
                    new ReceivedActivity.Position(activities, mapped.line(), VERSION)));
        }
    }

    private void count(ActivityFinance finance) {
        transactions += finance.transactions().size();
        budgets += finance.budgets().size();
    }

    private void reject(
            Mapped mapped, String identifier, List<RejectedActivity.Reason> reasons, ActivityHandler handler) {
        rejected++;
        handler.rejected(new RejectedActivity(activities, mapped.line(), identifier, reasons));
    }

    private static List<RejectedActivity.Reason> reasons(Mapped mapped) {
        return mapped.reasons().stream()
                .map(reason -> new RejectedActivity.Reason(reason.rule(), reason.place(), reason.found()))
                .toList();
    }

    private FileReport report(Optional<ListRefusal> refusal) {
        return new FileReport(
                refusal.map(ListRefusal::fault),
                refusal.map(ListRefusal::place).filter(place -> !place.isEmpty()),
                refusal.map(ListRefusal::getMessage),
                Optional.empty(),
                new FileReport.Counts(activities, transactions, budgets, rejected));
    }
}
