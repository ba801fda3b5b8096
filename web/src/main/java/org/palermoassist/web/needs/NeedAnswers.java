package org.palermoassist.web.needs;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.needs.NeedAct;
import org.palermoassist.needs.NeedDetails;
import org.palermoassist.needs.NeedEventRow;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.needs.NeedSource;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedText;
import org.palermoassist.needs.NeedUrgency;
import org.palermoassist.needs.ProvisionChoice;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.web.api.Amount;

/** Needs as the API writes them: what is not known is left out. */
final class NeedAnswers {
    private NeedAnswers() {}

    /** A need in a list. */
    public record Row(
            String ref,
            String state,
            String stateName,
            String title,
            NeedStatus status,
            AccessLevel level,
            List<ProvisionChoice> provisions,
            NeedUrgency urgency,
            Amount estimate,
            BigDecimal estimateUsd,
            int acceptedLinks,
            Instant statedAt,
            Instant statusAt,
            boolean stale) {}

    /** A text in one language; translations say so. */
    public record Text(NeedText.Field field, String lang, boolean original, String text, Instant writtenAt) {}

    /** A need with all that the reader may know of it. */
    public record Details(
            Row need,
            int version,
            String language,
            List<Text> texts,
            List<String> assistance,
            List<String> areas,
            List<String> crimes,
            LocalDate from,
            LocalDate to,
            NeedSource source,
            String sourceNote,
            NeedDetails.Coverage coverage,
            Instant openedAt,
            Instant confirmedAt,
            String mergedInto,
            List<NeedAct> acts,
            List<NeedEventRow> history) {}

    static Row row(NeedRow row) {
        return new Row(
                row.ref().value(),
                row.stateCode(),
                row.stateName(),
                row.title(),
                row.status(),
                row.level().orElse(null),
                row.provisions(),
                row.urgency().orElse(null),
                row.estimate().map(Amount::of).orElse(null),
                row.estimateUsd().orElse(null),
                row.countingLinks(),
                row.statedAt().orElse(null),
                row.statusAt(),
                row.stale());
    }

    static Details details(NeedDetails need) {
        return new Details(
                row(need.row()),
                need.edition(),
                need.language(),
                need.texts().stream().map(NeedAnswers::text).toList(),
                codes(need.assistance()),
                codes(need.areas()),
                codes(need.crimes()),
                need.from().orElse(null),
                need.to().orElse(null),
                need.source(),
                need.sourceNote(),
                need.coverage(),
                need.openedAt().orElse(null),
                need.confirmedAt().orElse(null),
                need.mergedInto().map(Object::toString).orElse(null),
                List.copyOf(need.acts()),
                need.history());
    }

    private static Text text(NeedText text) {
        return new Text(text.field(), text.lang(), text.original(), text.text(), text.writtenAt());
    }

    private static List<String> codes(List<NeedDetails.Named> named) {
        return named.stream().map(NeedDetails.Named::code).toList();
    }
}
