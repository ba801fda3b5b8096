package org.palermoassist.projects.iati;

import java.util.List;

/**
 * What the activity is about, as said for the whole activity.
 *
 * @param sectors of one or more vocabularies
 * @param tags of one or more vocabularies
 * @param policyMarkers markers
 * @param humanitarianScopes emergencies and appeals
 */
public record ActivityThemes(
        List<Sector> sectors,
        List<Tag> tags,
        List<PolicyMarker> policyMarkers,
        List<HumanitarianScope> humanitarianScopes) {}
