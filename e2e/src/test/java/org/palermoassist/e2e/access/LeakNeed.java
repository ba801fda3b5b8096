package org.palermoassist.e2e.access;

/**
 * A need that was made, with words and figures that stand nowhere else.
 *
 * @param ref of the portal
 * @param mark begins each of its words
 * @param estimate nine digits
 */
record LeakNeed(String ref, LeakPlan plan, String mark, String estimate) {
    String title() {
        return mark + "title";
    }

    String description() {
        return mark + "words";
    }

    String beneficiary() {
        return mark + "body";
    }

    String note() {
        return mark + "note";
    }

    String link() {
        return mark + "link";
    }

    String reason() {
        return mark + "reason";
    }

    @Override
    public String toString() {
        return plan.state() + " " + plan.level() + " " + plan.end() + " " + plan.fields() + plan.link() + " (" + ref
                + ")";
    }
}
