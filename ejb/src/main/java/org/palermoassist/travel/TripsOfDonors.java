package org.palermoassist.travel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.MadePossible;
import org.palermoassist.fund.DonorsPayments;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.StateList;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What a donor's money made possible: experts who travelled, without a name. */
@UseCase
public class TripsOfDonors implements MadePossible {
    private static final List<String> BACK =
            List.of(JourneyStatus.TRAVELLED.name(), JourneyStatus.CLAIMED.name(), JourneyStatus.SETTLED.name());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DonorsPayments payments;

    @Inject
    private Nominations nominations;

    @Inject
    private ReferenceData reference;

    @Override
    public List<Trip> of(DonorRef donor, LocalDate from, LocalDate until, Actor by) {
        List<String> paid = payments.of(donor, from, until, by).stream()
                .map(ObligationRef::value)
                .toList();
        return paid.isEmpty()
                ? List.of()
                : Sql.select("j.state_code, j.nomination_ref, j.title, j.opens_on", "journey j WHERE 1=1")
                        .and("j.obligation_ref IN ?", paid)
                        .and("j.status IN ?", BACK)
                        .tail("ORDER BY j.opens_on, j.title, j.state_code, j.id")
                        .list(em, row -> trip(row, by));
    }

    private Trip trip(Row row, Actor by) {
        LocalDate opensOn = row.date(3).orElseThrow();
        Optional<NominationFacts> facts =
                nominations.find(new NominationRef(row.text(1)), by.with(Right.NOMINATION_READ));
        return new Trip(
                row.text(0),
                facts.flatMap(NominationFacts::expertGender).orElse(""),
                reference.states().wasOnList(row.text(0), StateList.LDC, opensOn),
                row.text(2),
                opensOn);
    }
}
