package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.palermoassist.needs.NeedSource;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedUrgency;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.reference.Area;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.Provision;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.Region;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Option;
import org.palermoassist.web.shared.Portal;

/** What can be chosen in filters and forms of needs, by name in the reader's language. */
@Named
@RequestScoped
public class NeedChoices {
    @Inject
    private ReferenceData reference;

    @Inject
    private NeedsService needs;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    private List<Group> instruments;

    /**
     * An instrument with the provisions that a need can be put on.
     *
     * @param code of the instrument
     * @param name short name
     * @param provisions in their order
     */
    public record Group(String code, String name, List<Article> provisions) implements Option.Group {
        @Override
        public String shown() {
            return name;
        }

        @Override
        public List<Article> options() {
            return provisions;
        }
    }

    /**
     * A provision to choose.
     *
     * @param code such as {@code UNTOC-18}
     * @param label such as {@code UNTOC 18}
     * @param title in the reader's language
     * @param find what a search in the picker looks through: titles in all languages, numbers
     * @param restricted only for help with ratification or reporting
     */
    public record Article(String code, String label, String title, String find, boolean restricted) implements Option {
        @Override
        public String shown() {
            return label + " " + title;
        }
    }

    /** Instruments and the provisions on which assistance can be asked for. */
    public List<Group> getInstruments() {
        instruments = instruments == null ? readInstruments() : instruments;
        return instruments;
    }

    private List<Group> readInstruments() {
        return reference.provisions().instruments().stream()
                .filter(instrument -> instrument.own())
                .map(instrument -> new Group(
                        instrument.code(),
                        instrument.shortNames().in(language()),
                        reference.provisions().of(instrument.code()).stream()
                                .filter(one -> one.substantive() || one.takesReportingSupport())
                                .map(this::article)
                                .toList()))
                .toList();
    }

    private Article article(Provision provision) {
        String words = String.join(" ", provision.titles().byLanguage().values());
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String find = plain.toLowerCase(Locale.ROOT) + " art " + provision.article() + " article " + provision.article()
                + " " + provision.label().toLowerCase(Locale.ROOT);
        return new Article(
                provision.code(), provision.label(), provision.titles().in(language()), find, !provision.substantive());
    }

    /** Types of assistance. */
    public List<Choice> getAssistance() {
        return reference.book().assistanceTypes().stream()
                .filter(type -> type.validTo().isEmpty())
                .map(type -> new Choice(type.code(), type.names().in(language())))
                .toList();
    }

    /** Crime types. */
    public List<Choice> getCrimes() {
        return reference.book().crimeTypes().stream()
                .filter(type -> type.validTo().isEmpty())
                .map(type -> new Choice(type.code(), type.names().in(language())))
                .toList();
    }

    /** Priority areas, then proposal areas. */
    public List<Choice> getAreas() {
        return reference.provisions().areas().stream().map(this::area).toList();
    }

    private Choice area(Area area) {
        return new Choice(area.code(), area.code() + " " + area.names().in(language()));
    }

    /** Regions, by name. */
    public List<Choice> getRegions() {
        return Stream.of(Region.Kind.SAMPLE, Region.Kind.M49)
                .flatMap(kind -> reference.regions().all(kind).stream())
                .map(region -> new Choice(region.code(), region.names().in(language())))
                .sorted(Languages.order(language(), Choice::name))
                .toList();
    }

    /** States of which the reader sees a need, by name. */
    public List<Choice> getStates() {
        return needs.states(current.actor()).stream()
                .map(code -> new Choice(code, reference.states().name(code, language())))
                .sorted(Languages.order(language(), Choice::name))
                .toList();
    }

    /** Name of a State. */
    public String state(String code) {
        return reference.states().name(code, language());
    }

    /** Name of what is chosen in a filter: area, region, assistance, crime, instrument. */
    public String name(List<Choice> choices, String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::name)
                .findFirst()
                .orElse(code);
    }

    /** Currencies of today, by code. */
    public List<Choice> getCurrencies() {
        return reference.book().currencies().stream()
                .filter(currency -> !currency.withdrawn())
                .map(currency -> new Choice(
                        currency.code(),
                        currency.code() + " " + currency.names().in(language())))
                .toList();
    }

    /** Languages in which a need may be written: the official ones first, then all others by name (U-8). */
    public List<Choice> getLanguages() {
        List<Choice> all = new ArrayList<>();
        Languages.OFFICIAL.forEach(code -> all.add(languageChoice(code)));
        Arrays.stream(Locale.getISOLanguages())
                .filter(code -> !Languages.OFFICIAL.contains(code))
                .map(this::languageChoice)
                .filter(choice -> !choice.name().equals(choice.code()))
                .sorted(Languages.order(language(), Choice::name))
                .forEach(all::add);
        return all;
    }

    private Choice languageChoice(String code) {
        return new Choice(code, languageName(code));
    }

    /** A language's name in the reader's language. */
    public String languageName(String code) {
        String name = Locale.forLanguageTag(code)
                .getDisplayLanguage(portal.getLanguage().locale());
        return name.isEmpty()
                ? code
                : name.substring(0, 1).toUpperCase(portal.getLanguage().locale()) + name.substring(1);
    }

    /** Statuses that the reader can meet in a list. */
    public List<NeedStatus> getStatuses() {
        boolean outside = current.actor().stateCode().isEmpty();
        return Arrays.stream(NeedStatus.values())
                .filter(status -> status != NeedStatus.VALIDATED)
                .filter(status -> !outside || status != NeedStatus.DRAFT)
                .toList();
    }

    /** Degrees of urgency. */
    public List<NeedUrgency> getUrgencies() {
        return List.of(NeedUrgency.values());
    }

    /** What a need may come from. */
    public List<NeedSource> getSources() {
        return List.of(NeedSource.values());
    }

    private String language() {
        return portal.getLanguage().code();
    }
}
