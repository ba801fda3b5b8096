package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.palermoassist.projects.ProjectStatus;
import org.palermoassist.projects.TagConfidence;
import org.palermoassist.reference.Instrument;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.Provision;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.Region;
import org.palermoassist.web.shared.Option;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What the filters and forms of projects offer. */
@Named
@RequestScoped
public class ProjectChoices {
    @Inject
    private ReferenceData reference;

    @Inject
    private Portal portal;

    /** One choice: a code and its words. */
    public record Choice(String code, String label) implements Option {
        @Override
        public String shown() {
            return label;
        }
    }

    /** Provisions of one instrument. */
    public record Group(String label, List<Choice> choices) implements Option.Group {
        @Override
        public String shown() {
            return label;
        }

        @Override
        public List<Choice> options() {
            return choices;
        }
    }

    /** States in the reader's order. */
    public List<Choice> getStates() {
        return reference.states().all(language()).stream()
                .map(state -> new Choice(state.code(), state.names().in(language())))
                .toList();
    }

    /** Regions: M49 and those of the sample world, each in the reader's order. */
    public List<Choice> getRegions() {
        List<Choice> regions = new ArrayList<>();
        for (Region.Kind kind : List.of(Region.Kind.SAMPLE, Region.Kind.M49)) {
            if (kind == Region.Kind.M49 || portal.isSample()) {
                reference.regions().all(kind).stream()
                        .map(region -> new Choice(region.code(), region.names().in(language())))
                        .sorted(Languages.order(language(), Choice::label))
                        .forEach(regions::add);
            }
        }
        return regions;
    }

    /** Substantive provisions, by instrument. */
    public List<Group> getProvisions() {
        return reference.provisions().instruments().stream()
                .filter(Instrument::own)
                .map(instrument -> new Group(
                        instrument.shortNames().in(language()),
                        reference.provisions().of(instrument.code()).stream()
                                .filter(Provision::substantive)
                                .map(this::choice)
                                .toList()))
                .toList();
    }

    /** Substantive provisions of all instruments in one list. */
    public List<Choice> getAllProvisions() {
        return getProvisions().stream()
                .flatMap(group -> group.choices().stream())
                .toList();
    }

    private Choice choice(Provision provision) {
        return new Choice(
                provision.code(), provision.label() + " " + provision.titles().in(language()));
    }

    /** Statuses by code. */
    public List<Choice> getStatuses() {
        Words words = Words.in(portal.getLanguage());
        return Arrays.stream(ProjectStatus.values())
                .map(status -> new Choice(status.code(), words.get("projects.status." + status)))
                .toList();
    }

    /** Confidences that a filter may ask for. */
    public List<Choice> getConfidences() {
        Words words = Words.in(portal.getLanguage());
        return Stream.of(TagConfidence.EXPLICIT, TagConfidence.CONFIRMED, TagConfidence.INFERRED)
                .map(confidence -> new Choice(confidence.name(), words.get("projects.confidence." + confidence)))
                .toList();
    }

    /** Currencies in use. */
    public List<Choice> getCurrencies() {
        return reference.book().currencies().stream()
                .filter(currency -> !currency.withdrawn())
                .map(currency -> new Choice(
                        currency.code(),
                        currency.code() + " " + currency.names().in(language())))
                .toList();
    }

    /** DAC purpose codes. */
    public List<Choice> getSectors() {
        return reference.codes().offered("Sector").stream()
                .map(entry -> new Choice(
                        entry.code(), entry.code() + " " + entry.names().in(language())))
                .toList();
    }

    /** A language's name in the reader's language. */
    public String languageName(String code) {
        Locale reader = portal.getLanguage().locale();
        String name = Locale.forLanguageTag(code).getDisplayLanguage(reader);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    private String language() {
        return portal.getLanguage().code();
    }
}
