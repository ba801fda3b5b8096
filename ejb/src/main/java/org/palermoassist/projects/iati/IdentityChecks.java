package org.palermoassist.projects.iati;

import static org.palermoassist.projects.ProjectsRule.IDENTIFIER_GIVEN;
import static org.palermoassist.projects.ProjectsRule.IDENTIFIER_IS_NOT_THE_ORGANIZATION;
import static org.palermoassist.projects.ProjectsRule.IDENTIFIER_SHAPE;
import static org.palermoassist.projects.ProjectsRule.ORGANIZATION_NAMED;
import static org.palermoassist.projects.ProjectsRule.REFERENCE_SHAPE;
import static org.palermoassist.projects.ProjectsRule.REPORTING_ORG_GIVEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Identifiers of the activity and of the organizations it names. */
final class IdentityChecks {

    private static final String SEPARATORS = "/&|?";
    private static final Set<String> FORMER = Set.of("A3", "B1");

    private IdentityChecks() {}

    static void check(XmlNode node, ReportedActivity activity, Findings findings) {
        identifier(node, activity, findings);
        if (activity.reportingOrgRef().isEmpty()) {
            findings.notice(REPORTING_ORG_GIVEN, "reporting-org/@ref", "");
        }
        raw(node.first("reporting-org"), "ref")
                .filter(ref -> !wellShaped(ref))
                .ifPresent(ref -> findings.notice(REPORTING_ORG_GIVEN, "reporting-org/@ref", ref));
        organizations(node, findings);
        others(node, findings);
    }

    private static void identifier(XmlNode node, ReportedActivity activity, Findings findings) {
        String identifier = activity.identifier();
        if (identifier.isEmpty()) {
            findings.quarantine(IDENTIFIER_GIVEN, "iati-identifier", "");
            return;
        }
        if (activity.reportingOrgRef().equals(Optional.of(identifier))) {
            findings.quarantine(IDENTIFIER_IS_NOT_THE_ORGANIZATION, "iati-identifier", identifier);
        }
        String raw = node.first("iati-identifier").map(XmlNode::text).orElse("");
        if (!wellShaped(raw) || !beginsWithAnOrganization(activity, identifier)) {
            findings.notice(IDENTIFIER_SHAPE, "iati-identifier", raw);
        }
    }

    private static boolean beginsWithAnOrganization(ReportedActivity activity, String identifier) {
        List<String> organizations =
                new ArrayList<>(activity.reportingOrgRef().stream().toList());
        activity.parties().otherIdentifiers().stream()
                .filter(other -> other.type().equals(Optional.of("B1")))
                .forEach(other -> organizations.add(other.ref()));
        return organizations.stream()
                .anyMatch(org -> identifier.startsWith(org + "-") && identifier.length() > org.length() + 1);
    }

    private static boolean wellShaped(String raw) {
        return raw.equals(raw.strip()) && raw.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0);
    }

    private static void organizations(XmlNode node, Findings findings) {
        named(node.all("participating-org"), "participating-org", findings);
        for (String money : List.of("transaction", "planned-disbursement")) {
            int number = 0;
            for (XmlNode entry : node.all(money)) {
                String place = money + '[' + ++number + "]/";
                named(entry.all("provider-org"), place + "provider-org", findings);
                named(entry.all("receiver-org"), place + "receiver-org", findings);
            }
        }
        for (XmlNode other : node.all("other-identifier")) {
            named(other.all("owner-org"), "other-identifier/owner-org", findings);
        }
    }

    private static void named(List<XmlNode> organizations, String place, Findings findings) {
        for (XmlNode organization : organizations) {
            Optional<String> ref = raw(Optional.of(organization), "ref");
            if (organization.attribute("ref").isEmpty()
                    && organization.content().isEmpty()) {
                findings.notice(ORGANIZATION_NAMED, place, "");
            }
            ref.filter(r -> !wellShaped(r)).ifPresent(r -> findings.notice(REFERENCE_SHAPE, place + "/@ref", r));
            for (String attribute : List.of("activity-id", "provider-activity-id", "receiver-activity-id")) {
                blanks(raw(Optional.of(organization), attribute), place + "/@" + attribute, findings);
            }
        }
    }

    /** Former identifiers (A3, B1) and related ones are looked up; a publisher's internal one may look as it likes. */
    private static void others(XmlNode node, Findings findings) {
        node.all("other-identifier").stream()
                .filter(n -> FORMER.contains(n.attribute("type").orElse("")))
                .forEach(n -> blanks(raw(Optional.of(n), "ref"), "other-identifier/@ref", findings));
        node.all("related-activity")
                .forEach(n -> blanks(raw(Optional.of(n), "ref"), "related-activity/@ref", findings));
    }

    private static void blanks(Optional<String> value, String place, Findings findings) {
        value.filter(v -> !v.equals(v.strip())).ifPresent(v -> findings.notice(REFERENCE_SHAPE, place, v));
    }

    private static Optional<String> raw(Optional<XmlNode> node, String name) {
        return node.stream()
                .flatMap(n -> n.attributes().stream())
                .filter(a -> a.is(name))
                .map(XmlAttribute::value)
                .findFirst();
    }
}
