package org.palermoassist.web.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.travel.JourneyDetails;
import org.palermoassist.travel.Traveller;
import org.palermoassist.web.export.TextDocument;

/** The letter of invitation, and the note to the embassy that gives the visa: filled in on the day of the selection (U-33). */
@ApplicationScoped
class JourneyLetters {
    private static final String DASH = "____";

    @Inject
    private ReferenceData reference;

    @Inject
    private JourneyWords words;

    @Inject
    private Clock clock;

    /** Which letter. */
    enum Kind {
        /** To the expert. */
        INVITATION,
        /** To the embassy, in the third person. */
        EMBASSY
    }

    /** The letter, in this language. */
    TextDocument letter(JourneyDetails journey, Kind kind, String language) {
        TravelTexts texts = TravelTexts.in(language);
        TextDocument letter = new TextDocument(
                        language, kind + " " + journey.row().ref())
                .heading(texts.get("sender"))
                .text(texts.get("place", texts.date(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))))
                .text(texts.get("reference", journey.row().ref(), journey.row().nomination()));
        switch (kind) {
            case INVITATION -> invitation(journey, texts, language, letter);
            case EMBASSY -> embassy(journey, texts, language, letter);
        }
        return letter;
    }

    private void invitation(JourneyDetails journey, TravelTexts texts, String language, TextDocument letter) {
        letter.title(texts.get("invitation.title"));
        letter.text(texts.get("invitation.greeting", name(journey)));
        letter.text(
                texts.get("invitation.invites", state(journey.row().stateCode(), language), meeting(journey, texts)));
        letter.text(texts.get("invitation.days", from(journey, texts), until(journey, texts)));
        letter.text(texts.get("invitation.costs"));
        letter.text(texts.get("invitation.passport", name(journey), nation(journey, language)));
        letter.text(texts.get("invitation.wait"));
        letter.text(texts.get("invitation.closing"));
        letter.signature(texts.get("signature"));
    }

    private void embassy(JourneyDetails journey, TravelTexts texts, String language, TextDocument letter) {
        String embassy = journey.visa().need().embassy();
        String addressee = embassy.isEmpty() ? texts.get("embassy.unknown") : embassy;
        letter.text(texts.get("embassy.greeting", addressee));
        letter.text(texts.get(
                "embassy.informs",
                name(journey),
                nation(journey, language),
                state(journey.row().stateCode(), language),
                meeting(journey, texts)));
        letter.text(texts.get("embassy.days", from(journey, texts), until(journey, texts)));
        letter.text(texts.get("embassy.costs"));
        letter.text(texts.get("embassy.asks", from(journey, texts)));
        letter.text(texts.get("embassy.closing", addressee));
        letter.signature(texts.get("signature.initials"));
    }

    String meeting(JourneyDetails journey, TravelTexts texts) {
        return texts.get(
                "meeting",
                journey.row().title(),
                words.place(journey.row().place()),
                texts.date(journey.row().opensOn()),
                texts.date(journey.row().closesOn()));
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
