package org.palermoassist.reference;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What States report of their own status. Rows are evidence: added, never changed. */
@UseCase
public class PartyStatusService {
    private static final Set<PartyStatus.Act> BINDING = EnumSet.of(
            PartyStatus.Act.RATIFICATION,
            PartyStatus.Act.ACCEPTANCE,
            PartyStatus.Act.APPROVAL,
            PartyStatus.Act.ACCESSION,
            PartyStatus.Act.SUCCESSION);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReferenceData reference;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReferenceChanged> changed;

    /**
     * Records that a focal point's State has become a party (U-5).
     *
     * @throws org.palermoassist.shared.RuleViolation {@link ReferenceRule#ACCESSION_IS_DONE},
     *     {@link ReferenceRule#PROTOCOL_FOLLOWS_CONVENTION}
     */
    public void reportAccession(Accession news, Actor by) {
        by.mustHave(Right.NEED_SUBMIT);
        if (!by.speaksFor(news.state())) {
            throw new NotAllowed(Right.NEED_SUBMIT);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Instrument instrument = reference.provisions().instrument(news.instrument());
        ReferenceRule.ACCESSION_IS_DONE.require(
                BINDING.contains(news.act())
                        && !news.onDate().isAfter(today)
                        && !news.onDate().isBefore(instrument.adoptedOn()),
                news.instrument(),
                news.onDate());
        Optional<String> convention = instrument.parent();
        ReferenceRule.PROTOCOL_FOLLOWS_CONVENTION.require(
                convention
                        .map(parent -> reference.states().isParty(news.state(), parent))
                        .orElse(true),
                news.instrument());
        if (insert(news, today)) {
            AuditChange change = AuditChange.of("", news.instrument() + " " + news.act() + " " + news.onDate());
            audit.changed(by, "reference.accession", news.state(), change);
            changed.fire(new ReferenceChanged("party_status"));
        }
    }

    /** The same report twice on one day is one row. */
    private boolean insert(Accession news, LocalDate today) {
        boolean known = Sql.select("1", "party_status WHERE status = 'PARTY'")
                .and("state = ?", news.state())
                .and("instrument = ?", news.instrument())
                .and("kind = ?", news.act())
                .and("recorded_on = ?", today)
                .first(em, row -> true)
                .isPresent();
        if (!known) {
            Sql.change(
                    em,
                    "INSERT INTO party_status (state, instrument, status, kind, on_date, source, recorded_on)"
                            + " VALUES (?, ?, 'PARTY', ?, ?, ?, ?)",
                    news.state(),
                    news.instrument(),
                    news.act().name(),
                    news.onDate(),
                    "Reported by the State's focal point",
                    today);
        }
        return !known;
    }
}
