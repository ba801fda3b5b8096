package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * Who reports which activity, and how it stands.
 *
 * @param identifier without outer blanks; empty text when there is none
 * @param reportingOrg who reports it
 * @param status code of the activity status (1 to 6)
 * @param dates planned and actual start and end
 * @param scope code of the activity scope (1 to 8)
 * @param defaults what holds where the parts of the activity say nothing
 */
public record ActivityHead(
        String identifier,
        ReportingOrg reportingOrg,
        Optional<String> status,
        List<ActivityDate> dates,
        Optional<String> scope,
        Defaults defaults) {

    /**
     * What holds where the parts of the activity say nothing.
     *
     * @param language lower-case code
     * @param currency ISO 4217 code
     * @param hierarchy level in the publisher's own tree; 1 when not said
     * @param humanitarian whether all of it is humanitarian, when said
     * @param lastUpdated date and time as received
     * @param budgetNotProvided code of the reason why there is no budget
     */
    public record Defaults(
            Optional<String> language,
            Optional<String> currency,
            int hierarchy,
            Optional<Boolean> humanitarian,
            Optional<String> lastUpdated,
            Optional<String> budgetNotProvided) {}
}
