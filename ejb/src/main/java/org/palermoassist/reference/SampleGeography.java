package org.palermoassist.reference;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Invented States and regions of the sample world. They stand outside every count of real States (U-4). */
@UseCase
public class SampleGeography {
    private static final String SOURCE = "Invented for the sample world";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReferenceChanged> changed;

    /** Adds a region; one that is there already stays as it is. */
    public void addRegion(SampleRegion region, Actor by) {
        by.mustHave(Right.SAMPLE_LOAD);
        if (exists("region", region.code())) {
            return;
        }
        Sql.change(em, "INSERT INTO region (code, kind) VALUES (?, 'SAMPLE')", region.code());
        name("region", region.code(), region.names());
        audit.record(by, "reference.sample-region", region.code());
        changed.fire(new ReferenceChanged("region"));
    }

    /**
     * Adds a State; one that is there already stays as it is.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link ReferenceRule#SAMPLE_CODE_IS_FREE}
     */
    public void addState(SampleState state, Actor by) {
        by.mustHave(Right.SAMPLE_LOAD);
        ReferenceRule.SAMPLE_CODE_IS_FREE.require(state.code().matches("Q[M-Z]"), state.code());
        if (exists("state", state.code())) {
            return;
        }
        Sql.change(
                em,
                "INSERT INTO state (code, alpha3, region, kind) VALUES (?, ?, ?, 'SAMPLE')",
                state.code(),
                state.alpha3(),
                state.region());
        name("state", state.code(), state.names());
        state.lists()
                .forEach(list -> Sql.change(
                        em,
                        "INSERT INTO state_list (state, list, valid_from, source) VALUES (?, ?, ?, ?)",
                        state.code(),
                        list.name(),
                        state.since(),
                        SOURCE));
        state.acts().forEach(this::addAct);
        audit.record(by, "reference.sample-state", state.code());
        changed.fire(new ReferenceChanged("state"));
    }

    private void addAct(Accession act) {
        boolean signed = act.act() == PartyStatus.Act.SIGNATURE;
        Sql.change(
                em,
                "INSERT INTO party_status (state, instrument, status, kind, on_date, source, recorded_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                act.state(),
                act.instrument(),
                (signed ? PartyStatus.Standing.SIGNATORY : PartyStatus.Standing.PARTY).name(),
                act.act().name(),
                act.onDate(),
                SOURCE,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private void name(String table, String code, Names names) {
        String insert = "INSERT INTO " + table + "_name (code, lang, name) VALUES (?, ?, ?)";
        names.byLanguage().forEach((language, name) -> Sql.change(em, insert, code, language, name));
    }

    private boolean exists(String table, String code) {
        return Sql.select("1", table + " WHERE code = ?", code)
                .first(em, row -> true)
                .isPresent();
    }
}
