package org.palermoassist.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.needs.FormDraft;
import org.palermoassist.needs.NeedDetails;
import org.palermoassist.needs.NeedEventRow;
import org.palermoassist.needs.NeedFilter;
import org.palermoassist.needs.NeedFormDrafts;
import org.palermoassist.needs.NeedReading;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.needs.NeedSource;
import org.palermoassist.needs.NeedText;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;

/** Needs of a State: facts with names and codes, texts in all languages, who may see what, what happened, forms that were begun. */
@ApplicationScoped
class OwnNeedsPart implements OwnPart {
    @Inject
    private NeedsService needs;

    @Inject
    private NeedReading reading;

    @Inject
    private NeedFormDrafts drafts;

    @Inject
    private OwnDocuments documents;

    /**
     * A need.
     *
     * @param shownLevel the narrowest level among the need and its fields: a copy is to be kept as narrowly (U-39)
     */
    private record Whole(
            NeedRow row,
            AccessLevel shownLevel,
            int edition,
            String language,
            List<NeedDetails.Provision> named,
            List<NeedDetails.Named> assistance,
            List<NeedDetails.Named> areas,
            List<NeedDetails.Named> crimes,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            NeedSource source,
            String sourceNote,
            Optional<LocalDate> sourceOn,
            NeedDetails.Coverage coverage,
            Optional<NeedDetails.Inside> inside,
            Optional<Instant> openedAt,
            Optional<Instant> confirmedAt,
            Optional<NeedRef> mergedInto) {
        static Whole of(NeedDetails need) {
            return new Whole(
                    need.row(),
                    need.shownLevel(),
                    need.edition(),
                    need.language(),
                    need.provisions(),
                    need.assistance(),
                    need.areas(),
                    need.crimes(),
                    need.from(),
                    need.to(),
                    need.source(),
                    need.sourceNote(),
                    need.sourceOn(),
                    need.coverage(),
                    need.inside(),
                    need.openedAt(),
                    need.confirmedAt(),
                    need.mergedInto());
        }
    }

    private record Text(NeedRef need, Optional<AccessLevel> level, NeedText text) {}

    private record Event(NeedRef need, NeedEventRow event) {}

    @Override
    public void write(OwnArchive archive, Actor by) throws IOException {
        if (by.stateCode().isEmpty()) {
            return;
        }
        NeedFilter own = NeedFilter.of().in(List.of(by.stateCode().get()));
        List<NeedRef> refs = Page.all("stated", true, part -> needs.page(own, part, by))
                .map(NeedRow::ref)
                .toList();
        archive.table("needs/needs.csv", Whole.class, refs.stream().map(ref -> Whole.of(reading.details(ref, by))));
        archive.table(
                "needs/texts.csv",
                Text.class,
                refs.stream().map(ref -> reading.details(ref, by)).flatMap(need -> need.texts().stream()
                        .map(text -> new Text(need.row().ref(), level(need, text), text))));
        archive.table(
                "needs/history.csv",
                Event.class,
                refs.stream().map(ref -> reading.details(ref, by)).flatMap(need -> need.history().stream()
                        .map(event -> new Event(need.row().ref(), event))));
        archive.table("needs/drafts.csv", FormDraft.class, drafts.unsaved(by).stream());
        documents.write("needs", refs.stream().map(NeedRef::value), archive, by);
    }

    /** A field's own level, else that of the need. */
    private static Optional<AccessLevel> level(NeedDetails need, NeedText text) {
        return need.inside()
                .flatMap(inside -> inside.fields().entrySet().stream()
                        .filter(own -> own.getKey().name().equals(text.field().name()))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .or(() -> need.row().level());
    }
}
