package org.palermoassist.e2e.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A need as the matrix wants it.
 *
 * @param state whose it is
 * @param provision what it is about, another one for each need of a State, so that its cell holds it alone
 * @param level who may see it in the end
 * @param first who might see it at first, when its State raised its protection later
 * @param named bodies and logins that its State names
 * @param fields levels of fields that have one of their own (U-23)
 * @param end how far it comes: DRAFT, SUBMITTED, OPEN or WITHDRAWN
 * @param link what becomes of a link that the State itself proposes: PROPOSED, ACCEPTED, DECLINED, ENDED, or empty
 */
record LeakPlan(
        String state,
        String provision,
        String level,
        String first,
        Set<String> named,
        Map<String, String> fields,
        String end,
        String link) {
    private static final List<String> PROVISIONS = List.of(
            "UNTOC-6",
            "UNTOC-7",
            "UNTOC-8",
            "UNTOC-9",
            "UNTOC-10",
            "UNTOC-11",
            "UNTOC-12",
            "UNTOC-13",
            "UNTOC-14",
            "UNTOC-15",
            "UNTOC-17",
            "UNTOC-19",
            "UNTOC-21",
            "UNTOC-22",
            "UNTOC-23");

    boolean isSubmitted() {
        return !end.equals("DRAFT");
    }

    boolean isPublished() {
        return end.equals("OPEN");
    }

    /** All needs that one State makes; the other one is among those it names. */
    static List<LeakPlan> all(String state, String other) {
        List<LeakPlan> plans = few(state, other);
        add(plans, state, "PUBLIC", "SUBMITTED", "");
        add(plans, state, "PUBLIC", "WITHDRAWN", "");
        add(plans, state, "PUBLIC", "OPEN", "DECLINED");
        add(plans, state, "PARTNERS", "OPEN", "ENDED");
        LeakPlan any = plans.get(0);
        plans.add(any.next(plans).level("RESTRICTED", "PUBLIC", Set.of()));
        plans.add(any.next(plans).level("CONFIDENTIAL", "PARTNERS", Set.of("coordinator", "two-seats")));
        plans.add(any.next(plans)
                .fields(Map.of("DESCRIPTION", "CONFIDENTIAL", "ESTIMATE", "PARTNERS", "BENEFICIARY", "PARTIES")));
        return plans;
    }

    /** One need of each level and a draft. */
    static List<LeakPlan> few(String state, String other) {
        List<LeakPlan> plans = new ArrayList<>();
        add(plans, state, "PUBLIC", "OPEN", "PROPOSED");
        add(plans, state, "PARTNERS", "OPEN", "ACCEPTED");
        add(plans, state, "PARTIES", "OPEN", "ACCEPTED");
        add(plans, state, "RESTRICTED", "OPEN", "ACCEPTED");
        add(plans, state, "PUBLIC", "DRAFT", "");
        LeakPlan any = plans.get(0);
        plans.add(any.next(plans).level("RESTRICTED", "RESTRICTED", Set.of(other, "Sample Commission")));
        plans.add(any.next(plans).level("CONFIDENTIAL", "CONFIDENTIAL", Set.of("coordinator", "two-seats")));
        plans.add(any.next(plans)
                .fields(Map.of("DESCRIPTION", "PARTNERS", "ESTIMATE", "RESTRICTED", "BENEFICIARY", "CONFIDENTIAL")));
        return plans;
    }

    private static void add(List<LeakPlan> plans, String state, String level, String end, String link) {
        plans.add(new LeakPlan(state, PROVISIONS.get(plans.size()), level, level, Set.of(), Map.of(), end, link));
    }

    private LeakPlan next(List<LeakPlan> plans) {
        return new LeakPlan(state, PROVISIONS.get(plans.size()), level, first, named, fields, end, "");
    }

    private LeakPlan level(String wanted, String before, Set<String> readers) {
        return new LeakPlan(state, provision, wanted, before, readers, fields, end, "ACCEPTED");
    }

    private LeakPlan fields(Map<String, String> levels) {
        return new LeakPlan(state, provision, level, first, named, levels, end, link);
    }
}
