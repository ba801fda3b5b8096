package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * Where to ask about the activity.
 *
 * @param type contact type
 * @param organisations the office
 * @param departments its department
 * @param websites its pages
 * @param personal what belongs to a person; never shown on a public page
 */
public record Contact(
        Optional<String> type,
        List<Narrative> organisations,
        List<Narrative> departments,
        List<String> websites,
        Personal personal) {

    /**
     * Personal data, published by the partner and exported unchanged with the partner's own record.
     *
     * @param names person
     * @param jobTitles function
     * @param telephones numbers
     * @param emails addresses
     * @param mailingAddresses postal addresses
     */
    public record Personal(
            List<Narrative> names,
            List<Narrative> jobTitles,
            List<String> telephones,
            List<String> emails,
            List<Narrative> mailingAddresses) {}
}
