package org.palermoassist.projects;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Fields of a project that one side owns together: of a source, a group is the partner's or ours, never both (P-7). */
public enum FieldGroup {
    /** Titles and descriptions. */
    TEXTS("title", "description"),
    /** Where the project stands in its life. */
    STATUS("activity-status"),
    /** Planned and actual begin and end. */
    DATES("activity-date"),
    /** States, regions, locations and scope. */
    PLACES("activity-scope", "recipient-country", "recipient-region", "location"),
    /** Sectors, tags and markers; not the portal's own tags, which are decided here. */
    SECTORS("sector", "tag", "humanitarian-scope", "policy-marker"),
    /** Organizations with a part in the project. */
    PARTIES("participating-org"),
    /** Where to ask; personal data. */
    CONTACTS("contact-info"),
    /** Budgets, transactions, payments planned, and how the money is given. */
    MONEY(
            "budget",
            "planned-disbursement",
            "transaction",
            "capital-spend",
            "country-budget-items",
            "collaboration-type",
            "default-flow-type",
            "default-finance-type",
            "default-aid-type",
            "default-tied-status"),
    /** Results and conditions. */
    RESULTS("result", "conditions"),
    /** Links to papers. */
    DOCUMENTS("document-link"),
    /** Identifiers, the reporter and whatever no other group holds: always the partner's. */
    GENERAL();

    private static final Map<String, FieldGroup> BY_ELEMENT = byElement();

    private final Set<String> elements;

    FieldGroup(String... elements) {
        this.elements = Set.of(elements);
    }

    private static Map<String, FieldGroup> byElement() {
        Map<String, FieldGroup> groups = new HashMap<>();
        for (FieldGroup group : values()) {
            group.elements.forEach(element -> groups.put(element, group));
        }
        return Map.copyOf(groups);
    }

    /** The group of an element of the standard below the activity, such as title. */
    public static FieldGroup ofElement(String element) {
        return BY_ELEMENT.getOrDefault(element, GENERAL);
    }

    /** The group of a field of {@link FieldChange#field()}. */
    public static FieldGroup ofField(String field) {
        int end = field.indexOf('/');
        return ofElement(end < 0 ? field : field.substring(0, end));
    }

    /** Whether people here may decide it; who reports which activity, and whom to ask there, is never ours to say. */
    public boolean mayBeOurs() {
        return this != GENERAL && this != CONTACTS;
    }
}
