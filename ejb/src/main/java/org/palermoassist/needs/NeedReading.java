package org.palermoassist.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Audience;
import org.palermoassist.security.Role;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Reads one need with all that the reader may know of it. */
@UseCase
public class NeedReading {
    private static final Set<Role> INSIDE = EnumSet.of(Role.COORDINATOR, Role.AUDITOR);
    private static final Set<AccessLevel> GUARDED = EnumSet.of(AccessLevel.RESTRICTED, AccessLevel.CONFIDENTIAL);
    private static final String HEAD =
            """
            n.id, n.edition, n.language, n.period_from, n.period_to, n.source_kind, n.source_note, n.source_on,
            n.answered_usd, n.planned_usd, n.sufficient, n.non_party, n.asked_level, n.asked_reason, n.opened_at,
            n.confirmed_at, n.merged_into, n.estimate_usd""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NeedsService needs;

    @Inject
    private NeedPast past;

    @Inject
    private NeedFieldLevels fields;

    @Inject
    private NeedSpeakers speakers;

    @Inject
    private AuditTrail audit;

    /**
     * The need. That somebody outside its State read a restricted or confidential one stands in the audit trail.
     *
     * @throws NotFound when there is none for this reader, or when it is above the reader's level
     */
    public NeedDetails details(NeedRef ref, Actor by) {
        NeedRow listed = needs.row(ref, by);
        NeedDetails details = Sql.select(HEAD, "need n WHERE n.ref = ?", ref.value())
                .and(Visibility.of(by).ofState("n"))
                .first(em, row -> details(listed, row, by))
                .orElseThrow(() -> new NotFound(ref));
        if (listed.level().filter(GUARDED::contains).isPresent()
                && !by.speaksFor(listed.stateCode())
                && !Audience.isMadeUp(by)) {
            audit.record(by, "need.read", ref, listed.level().get());
        }
        return details;
    }

    private NeedDetails details(NeedRow listed, Row row, Actor by) {
        long id = row.number(0);
        String language = NeedsService.language(by);
        boolean inside = by.speaksFor(listed.stateCode()) || INSIDE.contains(by.role());
        Set<NeedField> hidden = fields.hidden(id, by);
        return new NeedDetails(
                listed,
                row.integer(1),
                row.text(2),
                texts(id, row.text(2), hidden, by.speaksFor(listed.stateCode())),
                provisions(id, language),
                named(id, "assistance", "assistance_type", language),
                named(id, "area", "area", language),
                named(id, "crime", "crime_type", language),
                row.date(3),
                row.date(4),
                NeedSource.valueOf(row.text(5)),
                row.text(6),
                row.date(7),
                new NeedDetails.Coverage(amount(row, 8), amount(row, 9), row.flag(10)),
                inside ? Optional.of(inside(listed.ref(), id, row)) : Optional.empty(),
                shown(listed, id, hidden),
                row.instant(14),
                row.instant(15),
                row.optional(16).map(NeedRef::new).filter(survivor -> isSeen(survivor, by)),
                NeedActs.of(standing(listed, row, by), by),
                past.of(id, listed.stateCode(), hidden, by));
    }

    /** The narrowest level among the need and those of its fields that the reader reads. */
    private AccessLevel shown(NeedRow listed, long id, Set<NeedField> hidden) {
        Map<NeedField, AccessLevel> own = fields.of(id);
        own.keySet().removeAll(hidden);
        return Stream.concat(Stream.of(listed.level().orElse(AccessLevel.CONFIDENTIAL)), own.values().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private NeedActs.Standing standing(NeedRow listed, Row row, Actor by) {
        return new NeedActs.Standing(
                listed.stateCode(),
                listed.status(),
                listed.level(),
                row.optional(12).isPresent(),
                row.decimal(17).isPresent(),
                speakers.missionSpeaks(listed.ref(), listed.stateCode(), by),
                past.isWrittenBy(row.number(0), by));
    }

    private static BigDecimal amount(Row row, int at) {
        return row.decimal(at).orElse(BigDecimal.ZERO);
    }

    private boolean isSeen(NeedRef ref, Actor by) {
        return !needs.rows(List.of(ref), by).isEmpty();
    }

    private List<NeedText> texts(long id, String original, Set<NeedField> hidden, boolean own) {
        return Sql.select("field, lang, kind, text, author, author_body, written_at", "need_text WHERE need_id = ?", id)
                .tail("ORDER BY kind, lang, field")
                .list(
                        em,
                        row -> new NeedText(
                                NeedText.Field.valueOf(row.text(0)),
                                row.text(1),
                                row.text(1).equals(original),
                                row.text(3),
                                own ? row.text(4) : "",
                                row.text(5),
                                row.instant(6).orElseThrow()))
                .stream()
                .filter(text -> hidden.stream()
                        .noneMatch(field -> field.isIn(text.field().name())))
                .toList();
    }

    private List<NeedDetails.Provision> provisions(long id, String language) {
        return Sql.select(
                        "np.provision_code, np.paragraph, COALESCE((SELECT t.title FROM provision_title t WHERE t.code"
                                + " = p.code AND t.lang = '" + language
                                + "'), (SELECT t.title FROM provision_title t WHERE"
                                + " t.code = p.code AND t.lang = 'en'), '')",
                        "need_provision np JOIN provision p ON p.code = np.provision_code WHERE np.need_id = ?",
                        id)
                .tail("ORDER BY FIELD(p.instrument, 'UNTOC', 'TIP', 'SOM', 'FA'), p.article")
                .list(
                        em,
                        row -> new NeedDetails.Provision(
                                row.text(0), new ProvisionChoice(row.text(0), row.text(1)).label(), row.text(2)));
    }

    private List<NeedDetails.Named> named(long id, String kind, String list, String language) {
        String name = language.equals("fr") ? "l.name_fr" : "l.name_en";
        return Sql.select(
                        "l.code, " + name,
                        "need_" + kind + " c JOIN " + list + " l ON l.code = c." + kind + " WHERE c.need_id = ?",
                        id)
                .tail("ORDER BY l.position")
                .list(em, row -> new NeedDetails.Named(row.text(0), row.text(1)));
    }

    private NeedDetails.Inside inside(NeedRef ref, long id, Row row) {
        List<String> invitees = Sql.select("invitee", "record_invitee WHERE record_ref = ?", ref.value())
                .tail("ORDER BY invitee")
                .list(em, one -> one.text(0));
        return new NeedDetails.Inside(
                row.flag(11), row.optional(12), row.text(13), past.lastReturn(id), invitees, fields.of(id));
    }
}
