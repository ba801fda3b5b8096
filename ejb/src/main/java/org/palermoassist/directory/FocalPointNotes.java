package org.palermoassist.directory;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Records a note verbale that names a focal point: one step appoints, ends the predecessor that day and keeps both (U-12). */
@UseCase
public class FocalPointNotes {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private NoteRegister register;

    @Inject
    private Notes notes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Enters the note into the register and does what it says.
     *
     * @param prepared the State's draft it was written from, when there is one
     * @throws RuleViolation {@link DirectoryRule#FOCAL_POINT_BY_NOTE}, {@link DirectoryRule#SUCCESSOR_FOLLOWS} and those of
     *     {@link NoteRegister#register(NoteForm, Actor)}
     */
    public NoteRef record(Optional<NoteRef> prepared, NoteForm form, Actor by) {
        Appointment plan = form.appointment().orElseThrow(() -> new RuleViolation(DirectoryRule.FOCAL_POINT_IS_NAMED));
        NoteRef ref = register.register(prepared, form, by);
        appoint(ref, plan, by);
        return ref;
    }

    private void appoint(NoteRef ref, Appointment plan, Actor by) {
        by.mustHave(Right.NOTE_REGISTER);
        NoteRow note = notes.row(ref, by);
        boolean names = note.kind() == NoteKind.FOCAL_POINT && note.status() == NoteStatus.REGISTERED;
        String state = note.sender()
                .state()
                .filter(code -> names)
                .orElseThrow(() -> new RuleViolation(DirectoryRule.FOCAL_POINT_BY_NOTE, ref));
        for (FocalPointDuty duty : plan.duties()) {
            predecessor(state, duty).ifPresent(former -> end(former, plan.since(), ref, by));
            FocalPointRef appointed = insert(state, duty, plan, ref);
            register.caused(ref, appointed.value(), by);
            audit.record(by, "focalPoint.appoint", appointed, state, duty, plan.since());
        }
    }

    private Optional<Former> predecessor(String state, FocalPointDuty duty) {
        List<Former> found = Sql.select("f.id, f.ref, f.since, f.login", "focal_point f WHERE f.until IS NULL")
                .and("f.state_code = ?", state)
                .and("f.duty = ?", duty)
                .tail("FOR UPDATE")
                .list(
                        em,
                        row -> new Former(
                                row.number(0),
                                new FocalPointRef(row.text(1)),
                                row.date(2).orElseThrow()));
        return found.stream().findFirst();
    }

    private void end(Former former, LocalDate on, NoteRef note, Actor by) {
        DirectoryRule.SUCCESSOR_FOLLOWS.require(!on.isBefore(former.since), on, former.since);
        em.createNativeQuery("UPDATE focal_point SET until = ?, ended_by = ? WHERE id = ?")
                .setParameter(1, Date.valueOf(on))
                .setParameter(2, note.value())
                .setParameter(3, former.id)
                .executeUpdate();
        audit.record(by, "focalPoint.end", former.ref, on);
    }

    private FocalPointRef insert(String state, FocalPointDuty duty, Appointment plan, NoteRef note) {
        FocalPointRef ref = FocalPointRef.next();
        em.createNativeQuery(
                        "INSERT INTO focal_point (ref, state_code, duty, name, office, email, phone, login, since, note_ref,"
                                + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, NULLIF(?, ''), ?, ?, ?)")
                .setParameter(1, ref.value())
                .setParameter(2, state)
                .setParameter(3, duty.name())
                .setParameter(4, plan.name())
                .setParameter(5, plan.office())
                .setParameter(6, plan.email())
                .setParameter(7, plan.phone())
                .setParameter(8, plan.login())
                .setParameter(9, Date.valueOf(plan.since()))
                .setParameter(10, note.value())
                .setParameter(11, InstantConverter.toTimestamp(clock.instant()))
                .executeUpdate();
        return ref;
    }

    private record Former(long id, FocalPointRef ref, LocalDate since) {}
}
