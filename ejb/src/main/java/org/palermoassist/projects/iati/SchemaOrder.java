package org.palermoassist.projects.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of elements that the schema of IATI 2.03 asks for. Order carries no meaning in the standard, so that
 * activities of 2.01 and 2.02 are put into it for export and for comparing.
 */
final class SchemaOrder {

    private static final int FOREIGN = Integer.MAX_VALUE;
    private static final int UNKNOWN = FOREIGN - 1;

    private static final Map<String, Map<String, Integer>> RANKS = ranks(
            """
            iati-activity iati-identifier reporting-org title description participating-org other-identifier \
            activity-status activity-date contact-info activity-scope recipient-country recipient-region location \
            sector tag country-budget-items humanitarian-scope policy-marker collaboration-type default-flow-type \
            default-finance-type default-aid-type default-tied-status budget planned-disbursement capital-spend \
            transaction document-link related-activity legacy-data conditions result crs-add fss
            contact-info organisation department person-name job-title telephone email website mailing-address
            location location-reach location-id name description activity-description administrative point exactness \
            location-class feature-designation
            budget period-start period-end value
            planned-disbursement period-start period-end value provider-org receiver-org
            transaction transaction-type transaction-date value description provider-org receiver-org \
            disbursement-channel sector recipient-country recipient-region flow-type finance-type aid-type tied-status
            document-link title description category language document-date
            result title description document-link reference indicator
            indicator title description document-link reference baseline period
            baseline location dimension document-link comment
            period period-start period-end target actual
            target location dimension comment document-link
            actual location dimension comment document-link
            crs-add other-flags loan-terms loan-status channel-code
            loan-terms repayment-type repayment-plan commitment-date repayment-first-date repayment-final-date
            loan-status interest-received principal-outstanding principal-arrears interest-arrears
            """);

    private SchemaOrder() {}

    private static Map<String, Map<String, Integer>> ranks(String table) {
        Map<String, Map<String, Integer>> ranks = new HashMap<>();
        table.lines().forEach(line -> {
            String[] names = line.strip().split(" +");
            Map<String, Integer> children = new HashMap<>();
            for (int i = 1; i < names.length; i++) {
                children.put(names[i], i);
            }
            ranks.put(names[0], children);
        });
        return ranks;
    }

    /** Children of an element in the order of the schema; the same list when they are in order already. */
    static List<XmlNode> ordered(XmlNode parent) {
        List<XmlNode> children = parent.children();
        if (children.size() < 2 || !parent.namespace().isEmpty()) {
            return children;
        }
        Map<String, Integer> ranks = RANKS.getOrDefault(parent.local(), Map.of());
        int last = 0;
        boolean inOrder = true;
        for (XmlNode child : children) {
            if (child.isText()) {
                return children;
            }
            int rank = rank(child, ranks);
            inOrder &= rank >= last;
            last = rank;
        }
        return inOrder ? children : sorted(children, ranks);
    }

    private static List<XmlNode> sorted(List<XmlNode> children, Map<String, Integer> ranks) {
        List<XmlNode> sorted = new ArrayList<>(children);
        sorted.sort(Comparator.comparingInt(child -> rank(child, ranks)));
        return sorted;
    }

    /** Whether the schema has a place for an element; it lists none for elements that hold texts or one kind only. */
    static boolean knows(String parent, String child) {
        return !RANKS.containsKey(parent) || RANKS.get(parent).containsKey(child);
    }

    private static int rank(XmlNode child, Map<String, Integer> ranks) {
        return child.namespace().isEmpty() ? ranks.getOrDefault(child.local(), UNKNOWN) : FOREIGN;
    }
}
