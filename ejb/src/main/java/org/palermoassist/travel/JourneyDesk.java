package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.fund.FundRule;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;

/** What all steps of a journey need: the journey kept, whoever travels kept out of it, and the line in its history. */
@ApplicationScoped
class JourneyDesk {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private TravelSettings settings;

    @Inject
    private Clock clock;

    /** The journey, kept until the end of the transaction, for somebody who does not travel on it (F-10). */
    Journey keep(JourneyRef ref, Actor by) {
        Journey journey = em.createQuery("SELECT j FROM Journey j WHERE j.ref = :ref", Journey.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref));
        long own = Sql.select("1", "journey_traveller t WHERE t.journey_id = ?", journey.id())
                .and("t.login = ?", by.login())
                .count(em);
        FundRule.NOT_ONES_OWN_COST.require(own == 0);
        return journey;
    }

    /** Keeps a new one, and who travels. */
    void open(Journey journey, Traveller traveller) {
        em.persist(journey);
        em.flush();
        Sql.change(
                em,
                "INSERT INTO journey_traveller (journey_id, name, nationality, home, login, absence,"
                        + " explanation) VALUES (?, ?, ?, ?, ?, '', '')",
                journey.id(),
                traveller.name(),
                traveller.nationality(),
                traveller.home(),
                traveller.login());
    }

    /** Somebody else travels. */
    void replace(Journey journey, Traveller traveller) {
        Sql.change(
                em,
                "UPDATE journey_traveller SET name = ?, nationality = ?, home = ?, login = ?" + " WHERE journey_id = ?",
                traveller.name(),
                traveller.nationality(),
                traveller.home(),
                traveller.login(),
                journey.id());
    }

    /** It is over; an advance that is out is to be recovered in full (T-12). */
    void end(Journey journey, JourneyStatus last, List<JourneyPayment> paid) {
        journey.end(last, now());
        boolean advanced = JourneyPayment.net(paid, PaymentKind.ADVANCE).isPositive();
        LocalDate recoverBy = today().plusDays(terms(journey).recoverDays());
        journey.recover(advanced ? Optional.of(recoverBy) : Optional.empty());
    }

    /** Why the expert did not come: kept with the name and erased with it, since it may be about health (T-14). */
    void absent(Journey journey, Absence absence, String explanation) {
        Sql.change(
                em,
                "UPDATE journey_traveller SET absence = ?, explanation = ? WHERE journey_id = ?",
                absence.name(),
                Texts.reason(explanation),
                journey.id());
    }

    /** Writes the step down. */
    void done(Journey journey, JourneyAct act, String reason, Actor by, Object... facts) {
        em.flush();
        String words = Texts.reason(reason);
        Sql.change(
                em,
                "INSERT INTO journey_event (journey_id, act, status, reason, at, login, role)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                journey.id(),
                act.name(),
                journey.status().name(),
                words,
                now(),
                by.login(),
                by.role().name());
        String name = "journey." + act.name().toLowerCase(Locale.ROOT);
        audit.changed(
                by, name, journey.ref(), AuditChange.of("", journey.status()).because(words), facts);
    }

    /** The figures of the rules for a journey that begins on this day. */
    TravelTerms terms(LocalDate begins) {
        return settings.terms(begins);
    }

    /** The figures of the rules for this journey. */
    TravelTerms terms(Journey journey) {
        return settings.terms(journey.begins());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    /** What is said to have happened has a day that has come. */
    LocalDate come(LocalDate day) {
        TravelRule.DAY_HAS_COME.require(!day.isAfter(today()), day);
        return day;
    }
}
