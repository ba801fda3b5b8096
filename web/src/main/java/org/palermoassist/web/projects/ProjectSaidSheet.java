package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.projects.iati.Description;
import org.palermoassist.projects.iati.ParticipatingOrg;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.projects.iati.Sector;
import org.palermoassist.web.export.DetailSheet;

/** What a source says of a project, as lines of a table to take away: the same as its page shows. */
@RequestScoped
public class ProjectSaidSheet {
    @Inject
    private ProjectWords words;

    @Inject
    private ProjectSaid said;

    /** Titles and descriptions in every language they were published in. */
    void texts(ReportedActivity activity, DetailSheet sheet) {
        sheet.part("projects.what");
        activity.texts().descriptions().forEach(one -> description(one, sheet));
    }

    private void description(Description one, DetailSheet sheet) {
        String type = words.code("DescriptionType", one.type().orElse(""));
        one.narratives()
                .forEach(text -> sheet.labelled(
                        text.language()
                                .map(language -> type + " (" + language + ")")
                                .orElse(type),
                        text.text()));
    }

    /** Dates, places, organizations, sectors, markers, terms and offices. */
    void facts(ReportedActivity activity, DetailSheet sheet) {
        sheet.line(
                "projects.scope",
                words.code("ActivityScope", activity.head().scope().orElse("")));
        activity.head()
                .dates()
                .forEach(date -> sheet.labelled(
                        words.code("ActivityDateType", date.type().orElse("")),
                        joined(" ", words.day(date.date().orElse(null)), words.text(date.remarks()))));
        said.places(activity).forEach(place -> sheet.line("projects.places", place(place)));
        said.areas(activity).forEach(area -> sheet.line("projects.areas", place(area)));
        activity.parties().participating().forEach(one -> sheet.line("projects.organizations", organization(one)));
        activity.sectorsAnywhere().forEach(sector -> sheet.line("projects.sectors", sector(sector)));
        themes(activity, sheet);
    }

    private void themes(ReportedActivity activity, DetailSheet sheet) {
        activity.themes()
                .policyMarkers()
                .forEach(marker -> sheet.line(
                        "projects.markers",
                        joined(
                                ", ",
                                said.marker(marker),
                                words.code(
                                        "PolicySignificance",
                                        marker.significance().orElse("")))));
        sheet.line("projects.terms", said.terms(activity));
        said.offices(activity).forEach(office -> sheet.line("projects.contact", office));
        activity.parties()
                .related()
                .forEach(one -> sheet.line(
                        "projects.related",
                        joined(
                                ", ",
                                one.ref(),
                                words.code("RelatedActivityType", one.type().orElse("")))));
    }

    private static String place(ProjectSaid.Place place) {
        return joined(", ", place.name(), place.share().isEmpty() ? "" : place.share() + " %", place.note());
    }

    private String organization(ParticipatingOrg one) {
        return joined(
                ", ",
                words.text(one.names()),
                words.code("OrganisationRole", one.role().orElse("")),
                one.ref().orElse(""));
    }

    private String sector(Sector sector) {
        return joined(
                ", ",
                said.sector(sector),
                sector.code().code(),
                sector.percentage().map(share -> share.text() + " %").orElse(""));
    }

    /** Results, one line a period of an indicator, and documents with their addresses. */
    void results(ReportedActivity activity, DetailSheet sheet) {
        sheet.part("projects.results");
        said.indicators(activity)
                .forEach(one -> sheet.labelled(
                        joined(" / ", one.result(), one.title()),
                        joined(
                                "; ",
                                one.period(),
                                sheet.named("projects.baseline", one.baseline()),
                                sheet.named("projects.target", one.target()),
                                sheet.named("projects.actual", one.actual()))));
        sheet.part("projects.documents");
        activity.results().documents().forEach(one -> sheet.labelled(said.title(one), one.url()));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
