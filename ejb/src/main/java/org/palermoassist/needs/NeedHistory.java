package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.ChangeMarks;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.Sql;

/** Writes the append-only history: who, when, what, old, new, why (N-10). */
@ApplicationScoped
class NeedHistory {
    /** Field of a change of status. */
    static final String STATUS = "STATUS";
    /** Field of a change of who may see the need. */
    static final String LEVEL = "LEVEL";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ChangeMarks marks;

    /** A change of one field; nothing is written when old and new are the same and there is no reason. */
    void changed(Need need, NeedAct act, Change change, Actor by) {
        marks.mark(RecordKind.NEED, need.id());
        if (Objects.equals(change.old(), change.now()) && change.reason().isEmpty()) {
            return;
        }
        em.flush();
        Sql.change(
                em,
                "INSERT INTO need_event (need_id, at, login, role, body, act, field, old_value, new_value,"
                        + " reason, on_behalf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, ''))",
                need.id(),
                clock.instant(),
                by.login(),
                by.role().name(),
                NeedText.bodyOf(by),
                act.name(),
                change.field(),
                change.old(),
                change.now(),
                change.reason(),
                by.onBehalfOf().orElse(""));
    }

    /** A step from one status to the next. */
    void step(Need need, NeedAct act, NeedStatus before, String reason, Actor by) {
        String old = act == NeedAct.CREATE ? "" : before.name();
        changed(need, act, new Change(STATUS, old, need.status().name(), reason), by);
    }

    /** Every field that differs between two texts of the form. */
    void written(Need need, NeedForm old, NeedForm now, Actor by) {
        for (Change change : changes(old, now)) {
            changed(need, NeedAct.EDIT, change, by);
        }
    }

    /** The same fields for the trail, which an auditor reads: of what was never submitted, their names alone. */
    static AuditChange told(NeedForm old, NeedForm now, NeedStatus status) {
        List<Change> changes = changes(old, now);
        if (status == NeedStatus.DRAFT) {
            return AuditChange.of("", changes.stream().map(Change::field).collect(Collectors.joining(", ")));
        }
        return AuditChange.of(changes.stream()
                .map(change -> new AuditChange.Field(change.field(), change.old(), change.now()))
                .toList());
    }

    static List<Change> changes(NeedForm old, NeedForm now) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.of("TITLE", old.title(), now.title()));
        changes.add(Change.of("DESCRIPTION", old.description(), now.description()));
        changes.add(Change.of("BENEFICIARY", old.beneficiary(), now.beneficiary()));
        changes.add(Change.of("LANGUAGE", old.language(), now.language()));
        changes.add(Change.of("PROVISIONS", provisions(old), provisions(now)));
        changes.add(Change.of("ASSISTANCE", join(old.assistance()), join(now.assistance())));
        changes.add(Change.of("AREAS", join(old.areas()), join(now.areas())));
        changes.add(Change.of("CRIMES", join(old.crimes()), join(now.crimes())));
        changes.add(Change.of("ESTIMATE", money(old), money(now)));
        changes.add(Change.of("URGENCY", text(old.urgency()), text(now.urgency())));
        changes.add(Change.of("PERIOD", period(old), period(now)));
        changes.add(Change.of("SOURCE", source(old), source(now)));
        changes.removeIf(change -> change.old().equals(change.now()));
        return changes;
    }

    private static String provisions(NeedForm form) {
        return form.provisions().stream().map(ProvisionChoice::label).sorted().collect(Collectors.joining(", "));
    }

    private static String join(List<String> codes) {
        return String.join(", ", codes);
    }

    private static String money(NeedForm form) {
        return form.estimate().map(Money::toString).orElse("");
    }

    private static String text(java.util.Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String period(NeedForm form) {
        return form.from().isEmpty() && form.to().isEmpty() ? "" : text(form.from()) + " / " + text(form.to());
    }

    private static String source(NeedForm form) {
        return (form.source() + " " + form.sourceNote() + " " + text(form.sourceOn())).strip();
    }

    /**
     * One change.
     *
     * @param field what changed
     * @param old value before, empty for none
     * @param now value after, empty for none
     * @param reason why, or empty
     */
    record Change(String field, String old, String now, String reason) {
        static Change of(String field, String old, String now) {
            return new Change(field, old, now, "");
        }
    }
}
