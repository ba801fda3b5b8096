package org.palermoassist.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.palermoassist.needs.Invitee.Kind;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Whom a State may name as readers of a restricted or confidential need, and whom it named. */
@UseCase
public class NeedInvitees {
    private static final String STATE_NAME = "COALESCE((SELECT s.name FROM state_name s WHERE s.code = w.state_code AND"
            + " s.lang = '%s'), (SELECT s.name FROM state_name s WHERE s.code = w.state_code AND s.lang = 'en'))";

    private static final String SEATS =
            "account a JOIN account_workspace w ON w.account_id = a.id AND w.ended_at IS NULL";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Donors and providers, other States and the Secretariat's officers that have an account here, each by name. */
    public List<Invitee> choices(Actor by) {
        by.mustHave(Right.NEED_SUBMIT);
        return known(by).stream()
                .filter(one ->
                        !one.code().equals(by.stateCode().map("state:"::concat).orElse("")))
                .toList();
    }

    /** Donors, providers and other States that have people here, for those who look at their own need as these see it. */
    List<Invitee> bodies(Actor by) {
        return known(by).stream().filter(one -> one.kind() != Kind.OFFICER).toList();
    }

    /** Those whom the State named for a need; for its own people, the Secretariat and the auditor. */
    public List<Invitee> of(NeedDetails need, Actor by) {
        return named(need.inside().map(NeedDetails.Inside::invitees).orElse(List.of()), by);
    }

    /** Names of codes, as far as they have an account here; others as they are. */
    public List<Invitee> named(List<String> codes, Actor by) {
        List<Invitee> known = codes.isEmpty() ? List.of() : known(by);
        return codes.stream()
                .map(code -> known.stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElse(new Invitee(code, code, Kind.OFFICER)))
                .toList();
    }

    private List<Invitee> known(Actor by) {
        List<Invitee> known = new ArrayList<>();
        known.addAll(Sql.select(
                        "DISTINCT o.ref, o.name",
                        SEATS + " JOIN organization o ON o.ref = w.organization_ref WHERE a.active = TRUE")
                .tail("ORDER BY o.name")
                .list(em, row -> invitee("organization:", row, Kind.ORGANIZATION)));
        known.addAll(Sql.select(
                        "DISTINCT w.state_code, " + STATE_NAME.formatted(NeedsService.language(by)) + " AS name",
                        SEATS + " WHERE a.active = TRUE AND w.role = 'FOCAL_POINT'")
                .tail("ORDER BY name")
                .list(em, row -> invitee("state:", row, Kind.STATE)));
        known.addAll(Sql.select("a.login, a.display_name", SEATS + " WHERE a.active = TRUE AND w.role = 'COORDINATOR'")
                .tail("ORDER BY a.display_name")
                .list(em, row -> invitee("", row, Kind.OFFICER)));
        return known;
    }

    private static Invitee invitee(String kind, Row row, Kind what) {
        return new Invitee(kind + row.text(0), row.text(1), what);
    }

    /**
     * Takes over whom the State names; whoever is named no more sees the need no more.
     *
     * @return who was named before and who is now; empty when nothing changed
     */
    Optional<NeedHistory.Change> replace(Need need, NeedReaders readers, Actor by) {
        Set<String> named = readers.named();
        fits(need, readers, by);
        String old = joined(codes(need.ref()));
        Sql.change(
                em,
                "DELETE FROM record_invitee WHERE record_ref = ?",
                need.ref().value());
        for (String code : new TreeSet<>(named)) {
            Sql.change(
                    em,
                    "INSERT INTO record_invitee (record_ref, invitee, invited_at) VALUES (?, ?, ?)",
                    need.ref().value(),
                    code,
                    clock.instant());
        }
        String now = joined(codes(need.ref()));
        return old.equals(now) ? Optional.empty() : Optional.of(NeedHistory.Change.of("INVITEES", old, now));
    }

    private void fits(Need need, NeedReaders readers, Actor by) {
        boolean confidential = readers.level().equals(Optional.of(AccessLevel.CONFIDENTIAL));
        NeedsRule.CONFIDENTIAL_NAMES_READERS.require(
                !confidential || !readers.named().isEmpty(), need.ref());
        if (readers.named().isEmpty()) {
            return;
        }
        Predicate<Invitee> kind = one -> confidential == (one.kind() == Kind.OFFICER);
        Set<String> possible =
                choices(by).stream().filter(kind).map(Invitee::code).collect(Collectors.toSet());
        NeedsRule.INVITEES_FIT_LEVEL.require(possible.containsAll(readers.named()), need.ref());
    }

    private List<String> codes(NeedRef ref) {
        return Sql.select("invitee", "record_invitee WHERE record_ref = ?", ref.value())
                .tail("ORDER BY invitee")
                .list(em, row -> row.text(0));
    }

    private static String joined(List<String> codes) {
        return String.join(", ", codes);
    }
}
