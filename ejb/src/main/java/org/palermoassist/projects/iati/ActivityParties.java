package org.palermoassist.projects.iati;

import java.util.List;

/**
 * Who and what is tied to the activity.
 *
 * @param participating organizations by role
 * @param otherIdentifiers further identifiers
 * @param related other activities
 * @param contacts where to ask
 */
public record ActivityParties(
        List<ParticipatingOrg> participating,
        List<OtherIdentifier> otherIdentifiers,
        List<RelatedActivity> related,
        List<Contact> contacts) {}
