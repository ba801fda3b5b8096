package org.palermoassist.travel;

import static org.palermoassist.travel.TravelGround.APPROVER;
import static org.palermoassist.travel.TravelGround.CERTIFIER;
import static org.palermoassist.travel.TravelGround.MANAGER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What each test of journeys begins with: a journey that is open, planned, authorized or made, each step by its own people. */
@Dependent
public class TravelDesks {
    @Inject
    private TravelGround ground;

    @Inject
    private JourneyPlanning planning;

    @Inject
    private JourneyAuthorization authorization;

    @Inject
    private JourneyReading reading;

    JourneyDetails details(JourneyRef ref) {
        return reading.details(ref, MANAGER);
    }

    JourneyStatus status(JourneyRef ref) {
        return details(ref).row().status();
    }

    /** Of an expert whose place was reserved for so much. */
    JourneyRef open(String body, String estimate, int inDays, boolean visa) {
        return open(body, estimate, inDays, visa, new Traveller("Amara Okello", "QM", "QM", "expert-login"));
    }

    JourneyRef open(String body, String estimate, int inDays, boolean visa, Traveller traveller) {
        return planning.open(
                ground.opening(ground.reserve(body, estimate), estimate, inDays, visa, traveller), MANAGER);
    }

    /** Planned with a ticket of 1,000: four nights of 300, four rides of 50. */
    JourneyRef planned(String body, String estimate, int inDays) {
        return planned(open(body, estimate, inDays, false), inDays);
    }

    JourneyRef planned(JourneyRef ref, int inDays) {
        planning.plan(ref, ground.itinerary(inDays), "", MANAGER);
        planning.quote(ref, ground.quote("Blue Agency", "1000", "USD"), MANAGER);
        planning.quote(ref, ground.quote("Red Agency", "1100", "USD"), MANAGER);
        planning.choose(ref, 1, "", MANAGER);
        return ref;
    }

    /** Planned and authorized. */
    JourneyRef authorized(String body, String estimate, int inDays) {
        return authorized(planned(body, estimate, inDays));
    }

    /** Of somebody by name. */
    JourneyRef authorized(String body, int inDays, String name) {
        Traveller traveller = new Traveller(name, "QM", "QM", "");
        return authorized(planned(open(body, "2400", inDays, false, traveller), inDays));
    }

    JourneyRef authorized(JourneyRef ref) {
        authorization.request(ref, MANAGER);
        authorization.certify(ref, CERTIFIER);
        authorization.approve(ref, APPROVER);
        return ref;
    }
}
