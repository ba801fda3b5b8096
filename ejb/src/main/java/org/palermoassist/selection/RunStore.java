package org.palermoassist.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sha256;
import org.palermoassist.shared.Sql;

/** Rows of computed lists, deviations, signatures and the decision of a call. */
@ApplicationScoped
class RunStore {
    private static final String COLUMNS = "r.number, r.inputs, r.inputs_hash, r.signed_hash, r.sheet, r.sheet_hash,"
            + " r.decision, r.made_by, r.made_at, r.call_ref";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Keeps a computed list; its number. */
    int keep(Inputs inputs, Sheet sheet, boolean decision, Actor by) {
        int number = Sql.select(
                        "COALESCE(MAX(r.number), 0) + 1, 1",
                        "selection_run r WHERE r.call_ref = ?",
                        inputs.call().value())
                .first(em, row -> row.integer(0))
                .orElse(1);
        String text = InputsText.of(inputs);
        String list = SheetText.of(sheet);
        Sql.change(
                em,
                "INSERT INTO selection_run (call_ref, number, inputs, inputs_hash, signed_hash, sheet, sheet_hash,"
                        + " decision, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                inputs.call().value(),
                number,
                text,
                Sha256.hex(text),
                Sha256.hex(InputsText.signed(inputs)),
                list,
                Sha256.hex(list),
                decision,
                by.login(),
                clock.instant());
        return number;
    }

    Optional<Run> run(CallRef call, int number) {
        return Sql.select(COLUMNS, "selection_run r WHERE r.call_ref = ? AND r.number = ?", call.value(), number)
                .first(em, this::run);
    }

    /** The latest list of a call. */
    Optional<Run> latest(CallRef call) {
        return Sql.select(COLUMNS, "selection_run r WHERE r.call_ref = ?", call.value())
                .tail("ORDER BY r.number DESC")
                .first(em, this::run);
    }

    private Run run(Row row) {
        int number = row.integer(0);
        return new Run(
                number,
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.flag(6),
                row.text(7),
                row.instant(8).orElseThrow(),
                signatures(row.text(9), number));
    }

    private List<Run.Signature> signatures(String call, int number) {
        return Sql.select(
                        "s.login, COALESCE((SELECT a.display_name FROM account a WHERE a.login = s.login), s.login),"
                                + " s.signed_at",
                        "selection_signature s WHERE s.call_ref = ? AND s.number = ?",
                        call,
                        number)
                .tail("ORDER BY s.id")
                .list(
                        em,
                        row -> new Run.Signature(
                                row.text(0), row.text(1), row.instant(2).orElseThrow()));
    }

    void sign(CallRef call, Run run, Actor by) {
        Sql.change(
                em,
                "INSERT IGNORE INTO selection_signature (call_ref, number, signed_hash, login, signed_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                call.value(),
                run.number(),
                run.signedHash(),
                by.login(),
                clock.instant());
    }

    void deviate(CallRef call, NominationRef nomination, int place, String why, Actor by) {
        Sql.change(
                em,
                "INSERT INTO selection_deviation (call_ref, nomination_ref, place, why, login, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                call.value(),
                nomination.value(),
                place,
                why,
                by.login(),
                clock.instant());
    }

    /** Deviations in the order in which they were recorded. */
    List<DeviationRow> deviations(CallRef call) {
        return Sql.select(
                        "d.nomination_ref, d.place, d.why, d.login, d.at",
                        "selection_deviation d WHERE d.call_ref = ?",
                        call.value())
                .tail("ORDER BY d.id")
                .list(
                        em,
                        row -> new DeviationRow(
                                new NominationRef(row.text(0)),
                                row.integer(1),
                                row.text(2),
                                row.text(3),
                                row.instant(4).orElseThrow()));
    }

    Optional<DecisionRow> decision(CallRef call) {
        return Sql.select(
                        "d.signed, d.number, d.decided_by, d.decided_at",
                        "selection_decision d WHERE d.call_ref = ?",
                        call.value())
                .first(
                        em,
                        row -> new DecisionRow(
                                row.integer(0),
                                row.integer(1),
                                row.text(2),
                                row.instant(3).orElseThrow()));
    }

    void decided(CallRef call, int signed, int number, Actor by) {
        Sql.change(
                em,
                "INSERT INTO selection_decision (call_ref, signed, number, decided_by, decided_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                call.value(),
                signed,
                number,
                by.login(),
                clock.instant());
    }
}
