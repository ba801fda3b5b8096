package org.palermoassist.web.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.subsistence.DailyRates;
import org.palermoassist.subsistence.Place;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.travel.JourneyDetails;
import org.palermoassist.travel.Traveller;
import org.palermoassist.web.security.CurrentActor;

/** The letter of invitation, and the note to the embassy that gives the visa: filled in on the day of the selection (U-33). */
@ApplicationScoped
class JourneyLetters {
    private static final String DASH = "____";

    @Inject
    private ReferenceData reference;

    @Inject
    private DailyRates rates;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Which letter. */
    enum Kind {
        /** To the expert. */
        INVITATION,
        /** To the embassy, in the third person. */
        EMBASSY
    }

    /** The paragraphs of a letter, in this language. */
    List<String> paragraphs(JourneyDetails journey, Kind kind, String language) {
        TravelTexts texts = TravelTexts.in(language);
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("sender"));
        lines.add(texts.get("place", texts.date(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))));
        lines.add(texts.get("reference", journey.row().ref(), journey.row().nomination()));
        switch (kind) {
            case INVITATION -> invitation(journey, texts, language, lines);
            case EMBASSY -> embassy(journey, texts, language, lines);
        }
        return lines;
    }

    private void invitation(JourneyDetails journey, TravelTexts texts, String language, List<String> lines) {
        lines.add(texts.get("invitation.title"));
        lines.add(texts.get("invitation.greeting", name(journey)));
        lines.add(texts.get("invitation.invites", state(journey.row().stateCode(), language), meeting(journey, texts)));
        lines.add(texts.get("invitation.days", from(journey, texts), until(journey, texts)));
        lines.add(texts.get("invitation.costs"));
        lines.add(texts.get("invitation.passport", name(journey), nation(journey, language)));
        lines.add(texts.get("invitation.wait"));
        lines.add(texts.get("invitation.closing"));
        lines.add(texts.get("signature"));
    }

    private void embassy(JourneyDetails journey, TravelTexts texts, String language, List<String> lines) {
        String embassy = journey.visa().need().embassy();
        String addressee = embassy.isEmpty() ? texts.get("embassy.unknown") : embassy;
        lines.add(texts.get("embassy.greeting", addressee));
        lines.add(texts.get(
                "embassy.informs",
                name(journey),
                nation(journey, language),
                state(journey.row().stateCode(), language),
                meeting(journey, texts)));
        lines.add(texts.get("embassy.days", from(journey, texts), until(journey, texts)));
        lines.add(texts.get("embassy.costs"));
        lines.add(texts.get("embassy.asks", from(journey, texts)));
        lines.add(texts.get("embassy.closing", addressee));
        lines.add(texts.get("signature.initials"));
    }

    String meeting(JourneyDetails journey, TravelTexts texts) {
        return texts.get(
                "meeting",
                journey.row().title(),
                place(journey.row().place()),
                texts.date(journey.row().opensOn()),
                texts.date(journey.row().closesOn()));
    }

    /** Name of a place; its code where no rate names it. */
    private String place(PlaceCode code) {
        return rates.places(current.actor()).stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .map(Place::name)
                .orElse(code.value());
    }

    private static String from(JourneyDetails journey, TravelTexts texts) {
        return texts.date(journey.itinerary()
                .map(plan -> plan.at(journey.row().place()).arrives().toLocalDate())
                .orElse(journey.window().from()));
    }

    private static String until(JourneyDetails journey, TravelTexts texts) {
        return texts.date(journey.itinerary()
                .map(plan -> plan.at(journey.row().place()).leaves().toLocalDate())
                .orElse(journey.window().until()));
    }

    static String name(JourneyDetails journey) {
        return journey.row().name().isEmpty() ? DASH : journey.row().name();
    }

    private String nation(JourneyDetails journey, String language) {
        return journey.traveller()
                .map(Traveller::nationality)
                .filter(code -> !code.isEmpty())
                .map(code -> state(code, language))
                .orElse(DASH);
    }

    private String state(String code, String language) {
        return reference.states().name(code, language);
    }
}
