package org.palermoassist.web.subsistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.subsistence.DailyRates;
import org.palermoassist.subsistence.Entitlement;
import org.palermoassist.subsistence.Itinerary;
import org.palermoassist.subsistence.Place;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.subsistence.Subsistence;
import org.palermoassist.web.shared.Language;

/** Answers what the fields of the calculator ask: lines, or the reason why there are none. Nothing is kept. */
@ApplicationScoped
class Calculator {
    @Inject
    private Subsistence subsistence;

    @Inject
    private DailyRates rates;

    /** Places by code. */
    Map<PlaceCode, Place> places(Actor by) {
        Map<PlaceCode, Place> places = new TreeMap<>();
        rates.places(by).forEach(place -> places.put(place.code(), place));
        return places;
    }

    /** A refusal is an answer here, since the question stands in the address and the form has to stay. */
    Answer answer(Function<String, List<String>> values, Language language, Actor by) {
        Map<PlaceCode, Place> places = places(by);
        JourneyFields fields = new JourneyFields(values, places);
        LineWords words = new LineWords(language, places);
        if (fields.isEmpty()) {
            return new Answer(fields, words, Optional.empty(), Optional.empty(), "");
        }
        if (!fields.missing().isEmpty()) {
            return new Answer(fields, words, Optional.empty(), Optional.empty(), words.missing(fields.missing()));
        }
        try {
            Itinerary journey = fields.itinerary();
            return new Answer(
                    fields, words, Optional.of(journey), Optional.of(subsistence.entitlement(journey, by)), "");
        } catch (RuleViolation refused) {
            return new Answer(fields, words, Optional.empty(), Optional.empty(), words.refusal(refused));
        }
    }

    /**
     * An answer.
     *
     * @param fields what was entered
     * @param words for its lines
     * @param journey as it was understood
     * @param entitlement what it comes to
     * @param refusal why there is none, in words; empty when there is one, or when nothing was asked
     */
    record Answer(
            JourneyFields fields,
            LineWords words,
            Optional<Itinerary> journey,
            Optional<Entitlement> entitlement,
            String refusal) {}
}
