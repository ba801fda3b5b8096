package org.palermoassist.projects.iati;

import java.util.List;
import org.palermoassist.projects.TagConfidence;

/**
 * A provision that an activity seems to concern, with the reasons.
 *
 * @param provision code such as UNTOC-18
 * @param confidence EXPLICIT when the provider names it, else INFERRED
 * @param weight sum of the reasons' weights; for sorting only
 * @param evidence reasons, the strongest first, never empty
 */
public record TagProposal(String provision, TagConfidence confidence, int weight, List<TagEvidence> evidence) {

    private static final int MAX_TEXT = 400;

    /** The strongest reason's kind. */
    public TagEvidence.Kind basis() {
        return evidence.get(0).kind();
    }

    /** The reasons' words on one line, at most 400 characters. */
    public String evidenceText() {
        String text = evidence.stream()
                .map(TagEvidence::context)
                .distinct()
                .limit(3)
                .reduce((all, next) -> all + " | " + next)
                .orElse("");
        return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    }
}
