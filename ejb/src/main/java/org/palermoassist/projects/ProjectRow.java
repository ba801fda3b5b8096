package org.palermoassist.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A project in a list.
 *
 * @param ref the portal's ref
 * @param identifier the partner's identifier
 * @param title main title as published, at most 1000 characters
 * @param language of the title, when said
 * @param reporter name of the organization that reports it
 * @param status when it is one of the list
 * @param startsOn actual, else planned
 * @param endsOn actual, else planned
 * @param states ISO codes of the States named, in the order of the codes
 * @param areas codes named that are no States of our table (U-6)
 * @param tags provisions that the reader sees
 * @param commitments sum of type 2 in USD, when any was reported and converted
 * @param notConverted commitments without a rate (U-19)
 * @param standing how it stands with its source
 */
public record ProjectRow(
        ProjectRef ref,
        String identifier,
        String title,
        Optional<String> language,
        String reporter,
        Optional<ProjectStatus> status,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        List<String> states,
        List<String> areas,
        List<Tag> tags,
        Optional<BigDecimal> commitments,
        int notConverted,
        Standing standing) {

    /**
     * A provision tag, short.
     *
     * @param provision code such as UNTOC-18
     */
    public record Tag(String provision, TagConfidence confidence) {}

    /**
     * How a project stands with its source.
     *
     * @param quarantined breaks a rule and is kept out of totals
     * @param setAside decided: not about the Convention
     * @param gone no longer reported
     * @param own entered in the portal
     */
    public record Standing(boolean quarantined, boolean setAside, boolean gone, boolean own) {}
}
