package org.palermoassist.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.directory.NoteDetails;
import org.palermoassist.directory.NoteEntryRow;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.NoteRow;
import org.palermoassist.directory.Notes;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.DetailSheet;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** One note verbale to take away, as its page shows it (U-20). */
@ApplicationScoped
public class NoteExporter implements Exporter {
    @Inject
    private Notes notes;

    @Override
    public String name() {
        return "note";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        Language language = Language.of(locale);
        NoteRef ref = new NoteRef(parameters.get("ref"));
        NoteDetails note = notes.details(ref, by.reading(language.code()));
        NoteRow row = note.row();
        DetailSheet sheet = new DetailSheet(words)
                .part("notes.detail.facts")
                .line("notes.column.ref", row.ref())
                .line("notes.column.number", row.number())
                .line("notes.column.sender", row.senderName())
                .line("notes.column.addressee", row.addressee())
                .line("notes.column.kind", words.get("notes.kind." + row.kind()))
                .line("notes.column.subject", row.subject())
                .line("notes.column.language", row.language())
                .line("notes.column.dated", row.datedOn())
                .line("notes.column.arrived", row.arrivedAt().map(at -> ViennaTime.shown(at, language)))
                .line("notes.column.status", words.get("notes.status." + row.status()))
                .part("notes.detail.records");
        note.records().forEach(record -> sheet.labelled(record.substring(0, 1), record));
        sheet.part("notes.detail.history");
        note.entries().forEach(entry -> sheet.labelled(when(entry, language), what(entry, words)));
        return sheet.sheet(name(), words.get("notes.detail.title", row.number()));
    }

    private static String when(NoteEntryRow entry, Language language) {
        return Formats.in(language).instant(entry.at());
    }

    private static String what(NoteEntryRow entry, Words words) {
        String act = words.get("notes.act." + entry.act());
        return entry.reason().isEmpty() ? act : act + ": " + entry.reason();
    }
}
