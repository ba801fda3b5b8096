package org.palermoassist.projects.iati;

import static org.palermoassist.projects.iati.Composing.attribute;
import static org.palermoassist.projects.iati.Composing.child;
import static org.palermoassist.projects.iati.Composing.code;
import static org.palermoassist.projects.iati.Composing.contents;
import static org.palermoassist.projects.iati.Composing.flag;
import static org.palermoassist.projects.iati.Composing.narratives;
import static org.palermoassist.projects.iati.Composing.vocabularyCode;

import java.util.Optional;

/** Writes an activity that exists as records only (entered by hand) as an element, in the order of the schema. */
final class ActivityComposer {

    private final ReportedActivity activity;
    private final XmlNode node = XmlNode.element("iati-activity");

    private ActivityComposer(ReportedActivity activity) {
        this.activity = activity;
    }

    static XmlNode compose(ReportedActivity activity) {
        ActivityComposer composer = new ActivityComposer(activity);
        composer.head();
        composer.parties();
        composer.dates();
        activity.parties().contacts().forEach(composer::contact);
        code(composer.node, "activity-scope", activity.head().scope());
        composer.places();
        composer.themes();
        new FinanceComposer(composer.node, activity.finance()).compose();
        activity.results().documents().forEach(document -> ResultComposer.document(composer.node, document));
        composer.related();
        new ResultComposer(composer.node, activity.results()).compose();
        return composer.node;
    }

    private void head() {
        ActivityHead.Defaults defaults = activity.head().defaults();
        attribute(node, "default-currency", defaults.currency());
        attribute(node, "last-updated-datetime", defaults.lastUpdated());
        attribute(node, "budget-not-provided", defaults.budgetNotProvided());
        defaults.language().ifPresent(node::withLanguage);
        flag(node, "humanitarian", defaults.humanitarian());
        if (defaults.hierarchy() != 1) {
            node.with("hierarchy", String.valueOf(defaults.hierarchy()));
        }
        child(node, "iati-identifier").addText(activity.identifier());
        reportingOrg(activity.head().reportingOrg());
        Composing.required(node, "title", activity.texts().titles());
        for (Description description : activity.texts().descriptions()) {
            XmlNode written = child(node, "description");
            attribute(written, "type", description.type());
            Composing.filled(written, description.narratives());
        }
    }

    private void reportingOrg(ReportingOrg org) {
        XmlNode written = child(node, "reporting-org");
        attribute(written, "ref", org.ref());
        attribute(written, "type", org.type());
        if (org.secondary()) {
            written.with("secondary-reporter", "1");
        }
        narratives(written, org.names());
    }

    private void parties() {
        for (ParticipatingOrg org : activity.parties().participating()) {
            XmlNode written = child(node, "participating-org");
            attribute(written, "role", org.role());
            attribute(written, "ref", org.ref());
            attribute(written, "type", org.type());
            attribute(written, "activity-id", org.activityId());
            narratives(written, org.names());
        }
        for (OtherIdentifier other : activity.parties().otherIdentifiers()) {
            XmlNode written = child(node, "other-identifier");
            attribute(written, "ref", Optional.of(other.ref()));
            attribute(written, "type", other.type());
            if (other.ownerRef().isPresent() || !other.ownerNames().isEmpty()) {
                XmlNode owner = child(written, "owner-org");
                attribute(owner, "ref", other.ownerRef());
                narratives(owner, other.ownerNames());
            }
        }
    }

    private void dates() {
        code(node, "activity-status", activity.head().status());
        for (ActivityDate date : activity.head().dates()) {
            XmlNode written = child(node, "activity-date");
            attribute(written, "type", date.type());
            attribute(written, "iso-date", date.date().map(ReportedDate::text));
            narratives(written, date.remarks());
        }
    }

    private void contact(Contact contact) {
        XmlNode written = child(node, "contact-info");
        attribute(written, "type", contact.type());
        Contact.Personal personal = contact.personal();
        narratives(written, "organisation", contact.organisations());
        narratives(written, "department", contact.departments());
        narratives(written, "person-name", personal.names());
        narratives(written, "job-title", personal.jobTitles());
        contents(written, "telephone", personal.telephones());
        contents(written, "email", personal.emails());
        contents(written, "website", contact.websites());
        narratives(written, "mailing-address", personal.mailingAddresses());
    }

    private void places() {
        activity.places().countries().forEach(country -> Composing.country(node, country));
        activity.places().regions().forEach(region -> Composing.region(node, region));
        for (Location location : activity.places().locations()) {
            XmlNode written = child(node, "location");
            attribute(written, "ref", location.ref());
            location.ids().forEach(id -> vocabularyCode(written, "location-id", id));
            narratives(written, "name", location.names());
            narratives(written, "description", location.descriptions());
            location.position().ifPresent(position -> {
                XmlNode point = child(written, "point").with("srsName", "http://www.opengis.net/def/crs/EPSG/0/4326");
                child(point, "pos").addText(position);
            });
        }
    }

    private void themes() {
        ActivityThemes themes = activity.themes();
        themes.sectors().forEach(sector -> Composing.sector(node, sector));
        themes.tags().forEach(tag -> narratives(vocabularyCode(node, "tag", tag.code()), tag.names()));
        FinanceComposer.budgetItems(node, activity.finance().budgetItems());
        for (HumanitarianScope scope : themes.humanitarianScopes()) {
            XmlNode written = vocabularyCode(node, "humanitarian-scope", scope.code());
            attribute(written, "type", scope.type());
            narratives(written, scope.names());
        }
        for (PolicyMarker marker : themes.policyMarkers()) {
            XmlNode written = vocabularyCode(node, "policy-marker", marker.code());
            attribute(written, "significance", marker.significance());
            narratives(written, marker.names());
        }
    }

    private void related() {
        for (RelatedActivity other : activity.parties().related()) {
            XmlNode written = child(node, "related-activity");
            attribute(written, "ref", Optional.of(other.ref()));
            attribute(written, "type", other.type());
        }
    }
}
