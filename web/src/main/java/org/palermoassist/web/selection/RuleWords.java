package org.palermoassist.web.selection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.palermoassist.selection.RuleSet;
import org.palermoassist.web.shared.Words;

/** The values of a version of the rules by the names of their fields, in the order of the form. */
final class RuleWords {
    private RuleWords() {}

    /** As the form has them. */
    static Map<String, Object> values(RuleSet set) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", set.name());
        values.put("tierOne", set.tierOne());
        values.put("tierTwo", set.tierTwo());
        values.put("tierThree", set.tierThree());
        values.put("expertise", set.expertise());
        values.put("presenter", set.presenter());
        values.put("unfunded", set.unfunded());
        values.put("unfundedMeetings", set.unfundedMeetings());
        values.put("noMission", set.noMission());
        values.put("strict", set.strict());
        values.put("gender", set.gender());
        values.put("genderPercent", set.genderPercent());
        values.put("signatories", set.signatories());
        values.put("graduation", set.graduationYears());
        values.put("claims", set.claimDays());
        values.put("perState", set.perState());
        values.put("panel", set.panel());
        values.put("firstList", set.firstListDays());
        values.put("lateList", set.lateListDays());
        values.put("replacement", set.replacementDays());
        return values;
    }

    /** As a reader reads them. */
    static String said(String field, Object value, Words words) {
        if (value instanceof Boolean yes) {
            return words.get(yes ? "selection.yes" : "selection.no");
        }
        return field.equals("gender") ? words.get("selection.gender." + value) : value.toString();
    }
}
