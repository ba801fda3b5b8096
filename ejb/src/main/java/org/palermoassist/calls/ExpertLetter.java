package org.palermoassist.calls;

/** What an expert is written without a link. */
public enum ExpertLetter {
    /** The fund pays the journey. */
    SELECTED("expert.selected"),
    /** The place that was held is held no longer. */
    RELEASED("expert.released"),
    /** Something is missing, and a day is near. */
    REMINDER("expert.reminder"),
    /** The claim is settled: paid, or what was too much given back. */
    SETTLED("expert.settled");

    private final String key;

    ExpertLetter(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
