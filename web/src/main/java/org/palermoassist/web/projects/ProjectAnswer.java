package org.palermoassist.web.projects;

import java.math.BigDecimal;
import java.util.List;
import org.palermoassist.projects.ProjectRow;

/**
 * A project in a list of the API.
 *
 * @param status IATI code, empty when not said
 * @param provisions those that the reader sees, with their confidence
 * @param states ISO 3166-1 alpha-2
 * @param areas codes that are no States of the portal
 * @param commitmentsUsd null when none is reported or converted
 * @param notConverted commitments without a rate
 * @param inTotals false when a rule keeps it out of totals
 */
public record ProjectAnswer(
        String ref,
        String identifier,
        String title,
        String language,
        String reporter,
        String status,
        String startsOn,
        String endsOn,
        List<Tag> provisions,
        List<String> states,
        List<String> areas,
        BigDecimal commitmentsUsd,
        int notConverted,
        boolean inTotals,
        boolean aboutConvention,
        boolean reported) {
    /** A provision and how sure it is. */
    public record Tag(String code, String confidence) {}

    static ProjectAnswer of(ProjectRow row) {
        return new ProjectAnswer(
                row.ref().value(),
                row.identifier(),
                row.title(),
                row.language().orElse(""),
                row.reporter(),
                row.status().map(status -> status.code()).orElse(""),
                row.startsOn().map(String::valueOf).orElse(""),
                row.endsOn().map(String::valueOf).orElse(""),
                row.tags().stream()
                        .map(tag -> new Tag(tag.provision(), tag.confidence().name()))
                        .toList(),
                row.states(),
                row.areas(),
                row.commitments().orElse(null),
                row.notConverted(),
                !row.standing().quarantined(),
                !row.standing().setAside(),
                !row.standing().gone());
    }
}
