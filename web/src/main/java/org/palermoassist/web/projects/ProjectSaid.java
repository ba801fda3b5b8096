package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.projects.iati.Contact;
import org.palermoassist.projects.iati.DocumentLink;
import org.palermoassist.projects.iati.FinanceTerms;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.Period;
import org.palermoassist.projects.iati.PolicyMarker;
import org.palermoassist.projects.iati.RecipientCountry;
import org.palermoassist.projects.iati.RecipientRegion;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.projects.iati.ReportedDate;
import org.palermoassist.projects.iati.ReportedNumber;
import org.palermoassist.projects.iati.Result;
import org.palermoassist.projects.iati.Sector;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Puts what a source says of a project into rows for the page; nothing is corrected. */
@Named
@RequestScoped
public class ProjectSaid {
    @Inject
    private ProjectWords words;

    @Inject
    private ReferenceData reference;

    @Inject
    private Portal portal;

    /** A place with its share. */
    public record Place(String name, String share, String note) {}

    /** One period of one indicator. */
    public record Measure(String result, String title, String baseline, String period, String target, String actual) {}

    /** States and regions, with the published share. */
    public List<Place> places(ReportedActivity activity) {
        List<Place> places = new ArrayList<>();
        activity.countriesAnywhere().stream()
                .filter(country -> isState(country.code()))
                .map(country -> new Place(words.state(country.code()), share(country.percentage()), ""))
                .forEach(places::add);
        activity.regionsAnywhere().stream().map(this::region).forEach(places::add);
        return places;
    }

    /** Codes that are no State of our table, with the reviewed name and its footnote, or in the publisher's words (U-6). */
    public List<Place> areas(ReportedActivity activity) {
        return activity.countriesAnywhere().stream()
                .filter(country -> !isState(country.code()))
                .map(this::area)
                .toList();
    }

    private boolean isState(String code) {
        return reference.states().find(code).isPresent();
    }

    private Place area(RecipientCountry country) {
        boolean reviewed = reference.states().namedArea(country.code()).isPresent();
        String name = reviewed ? words.area(country.code()) : country.code();
        String note = reviewed ? words.areaNote(country.code()) : words.text(country.names());
        return new Place(name, share(country.percentage()), note);
    }

    private Place region(RecipientRegion region) {
        String code = region.code().code();
        String known = words.region(region.vocabulary(), code);
        String name = known.equals(code) && !region.names().isEmpty() ? words.text(region.names()) : known;
        return new Place(name, share(region.percentage()), "");
    }

    private static String share(Optional<ReportedNumber> percentage) {
        return percentage.map(ReportedNumber::text).orElse("");
    }

    /** Name of a sector: of the list, else as published. */
    public String sector(Sector sector) {
        String list =
                switch (sector.vocabulary()) {
                    case "1" -> "Sector";
                    case "2" -> "SectorCategory";
                    case "7" -> "UNSDG-Goals";
                    case "8" -> "UNSDG-Targets";
                    default -> "";
                };
        String code = sector.code().code();
        String known = list.isEmpty() ? code : words.code(list, code);
        return known.equals(code) && !sector.names().isEmpty() ? words.text(sector.names()) : known;
    }

    /** Name of a policy marker. */
    public String marker(PolicyMarker marker) {
        String code = marker.code().code();
        boolean dac = marker.code().vocabulary().orElse("1").equals("1");
        return dac ? words.code("PolicyMarker", code) : marker.names().isEmpty() ? code : words.text(marker.names());
    }

    /** How the money is given, in words. */
    public String terms(ReportedActivity activity) {
        FinanceTerms terms = activity.finance().terms();
        return Stream.of(
                        words.code("FlowType", terms.flowType().orElse("")),
                        words.code("FinanceType", terms.financeType().orElse("")),
                        words.code("TiedStatus", terms.tiedStatus().orElse("")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Offices to ask, without persons. */
    public List<String> offices(ReportedActivity activity) {
        return activity.parties().contacts().stream()
                .map(this::office)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private String office(Contact contact) {
        Contact.Personal person = contact.personal();
        return Stream.of(contact.organisations(), contact.departments(), person.names(), person.jobTitles())
                .map(words::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "))
                .concat(joined(contact.websites()))
                .concat(joined(person.emails()));
    }

    private static String joined(List<String> texts) {
        return texts.isEmpty() ? "" : " " + String.join(" ", texts);
    }

    /** Indicators, one row a period; an indicator without periods has one row. */
    public List<Measure> indicators(ReportedActivity activity) {
        List<Measure> rows = new ArrayList<>();
        for (Result result : activity.results().results()) {
            String name = words.code("ResultType", result.type().orElse("")) + ": " + words.text(result.titles());
            if (result.indicators().isEmpty()) {
                rows.add(new Measure(name, words.text(result.descriptions()), "", "", "", ""));
            }
            result.indicators().forEach(indicator -> rows.addAll(measures(name, indicator)));
        }
        return rows;
    }

    private List<Measure> measures(String result, Result.Indicator indicator) {
        String title = words.text(indicator.titles());
        String baseline = indicator.baselines().stream()
                .map(base -> base.value().orElse("")
                        + base.year().map(year -> " (" + year + ")").orElse(""))
                .collect(Collectors.joining("; "));
        if (indicator.periods().isEmpty()) {
            return List.of(new Measure(result, title, baseline, "", "", ""));
        }
        return indicator.periods().stream()
                .map(period -> new Measure(
                        result,
                        title,
                        baseline,
                        period(period.period()),
                        values(period.targets()),
                        values(period.actuals())))
                .toList();
    }

    private static String period(Period period) {
        return Stream.of(period.start(), period.end())
                .flatMap(Optional::stream)
                .map(ReportedDate::text)
                .collect(Collectors.joining(" - "));
    }

    private static String values(List<Result.Reading> readings) {
        return readings.stream().flatMap(reading -> reading.value().stream()).collect(Collectors.joining("; "));
    }

    /** Title of a document, else its address. */
    public String title(DocumentLink document) {
        List<Narrative> titles = document.titles();
        return titles.isEmpty() ? document.url() : words.text(titles);
    }

    /** Whether an address may be a link: web pages only. */
    public boolean web(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    /** A broken rule in words. */
    public String rule(String name) {
        Words known = Words.in(portal.getLanguage());
        String key = "rule.projects." + name;
        return known.has(key) ? known.get(key) : name;
    }
}
