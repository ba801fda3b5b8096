package org.palermoassist.projects.iati;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words and letters of version 1 and the codes of version 2 that they became. Capitals do not matter: publishers wrote
 * them as they liked.
 */
final class UpgradedCodes {

    /** Vocabulary of the reporting organization. */
    static final String OWN_VOCABULARY = "99";

    private static final Set<String> WITH_VOCABULARY = Set.of("sector", "policy-marker");

    /**
     * Element, attribute, then words and codes. The vocabularies of sectors are numbered as in the code list; the list
     * of changes of 2.01 numbers them by the alphabet, which never came into force.
     */
    private static final String TABLE =
            """
            activity-date type start-planned=1 start-actual=2 end-planned=3 end-actual=4
            participating-org role funding=1 accountable=2 extending=3 implementing=4
            transaction-type code if=1 c=2 d=3 e=4 ir=5 lr=6 r=7 qp=8 qs=9 cg=10
            transaction-type . incoming_funds=1 commitment=2 disbursement=3 expenditure=4 interest_repayment=5 \
            loan_repayment=6 reimbursement=7 purchase_of_equity=8 sale_of_equity=9 credit_guarantee=10
            sector vocabulary dac=1 dac-3=2 cofog=3 nace=4 ntee=5 adt=6 ro=99
            policy-marker vocabulary dac=1 ro=99
            activity-status code pipeline/identification=1 pipeline=1 implementation=2 completion=3 post-completion=4 \
            cancelled=5
            activity-status . pipeline/identification=1 pipeline=1 implementation=2 completion=3 post-completion=4 \
            cancelled=5
            budget type original=1 revised=2
            result type output=1 outcome=2 impact=3 other=9
            indicator measure unit=1 percentage=2
            related-activity type parent=1 child=2 sibling=3 co-funded=4 multifunded=4 third_party=5
            condition type policy=1 performance=2 fiduciary=3
            description type general=1 objectives=2 target_groups=3
            contact-info type general_enquiries=1 project_management=2 financial_management=3 communications=4
            location-id vocabulary geo=G1 osm=G2
            reporting-org type government=10 other_public_sector=15 international_ngo=21 national_ngo=22 \
            regional_ngo=23 public_private_partnership=30 multilateral=40 foundation=60 private_sector=70
            participating-org type government=10 other_public_sector=15 international_ngo=21 national_ngo=22 \
            regional_ngo=23 public_private_partnership=30 multilateral=40 foundation=60 private_sector=70""";

    private static final Map<String, String> CODES = codes();

    private UpgradedCodes() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String[] parts = line.strip().split(" +");
            for (int i = 2; i < parts.length; i++) {
                String[] pair = parts[i].split("=");
                codes.put(key(parts[0], parts[1], pair[0].replace('_', ' ')), pair[1]);
            }
        });
        return codes;
    }

    private static String key(String element, String attribute, String words) {
        return element + ' ' + attribute + ' ' + words.toLowerCase(Locale.ROOT);
    }

    static Optional<String> of(String element, String attribute, String value) {
        return Optional.ofNullable(CODES.get(key(element, attribute, value)));
    }

    /** Code of an element that gives its words alone; a language may stand as its own code. */
    static Optional<String> ofWords(String element, String words) {
        if (element.equals("language") && words.matches("[A-Za-z]{2}")) {
            return Optional.of(words.toLowerCase(Locale.ROOT));
        }
        return of(element, ".", words);
    }

    /** Whether a vocabulary is given by letters, as in version 1. */
    static boolean isWords(String element, String vocabulary) {
        return WITH_VOCABULARY.contains(element) && !vocabulary.matches("\\d+");
    }
}
