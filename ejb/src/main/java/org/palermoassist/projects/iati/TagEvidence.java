package org.palermoassist.projects.iati;

/**
 * One reason for a tag.
 *
 * @param kind what it was read from
 * @param place where it stands in the activity, such as title or description[2]
 * @param phrase the words or the code, as received
 * @param context the words with some around them; for people
 */
public record TagEvidence(Kind kind, String place, String phrase, String context) {

    /** What a tag is read from. */
    public enum Kind {
        /** A tag of the portal's own vocabulary: the provider names the provision. */
        OWN_TAG(10),
        /** Words of a crime type in the title. */
        TITLE_WORDS(3),
        /** Words of a crime type in a description. */
        DESCRIPTION_WORDS(2),
        /** Words that say what is done about a crime named in the same text. */
        ASPECT_WORDS(1),
        /** An SDG target. */
        SDG_TARGET(1),
        /** A DAC purpose code; never alone. Source: DOMAIN 2.8. */
        SECTOR(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }
}
