package org.palermoassist.projects;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.ReportedOrganization;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.ReportingOrg;
import org.palermoassist.security.Actor;

/** Finds whom a project belongs to; an organization that reports for the first time enters the directory. */
final class Owners {
    private static final int LONGEST_IDENTIFIER = 150;

    private final Directory directory;
    private final Actor by;
    private final Map<String, String> refs = new HashMap<>();

    Owners(Directory directory, Actor by) {
        this.directory = directory;
        this.by = by;
    }

    /** Ref of the reporting organization; none when it has no identifier, or one of impossible length. */
    Optional<String> of(ReportingOrg org) {
        return org.ref()
                .filter(ref -> ref.length() <= LONGEST_IDENTIFIER)
                .map(ref -> refs.computeIfAbsent(ref, key -> register(key, org)));
    }

    private String register(String identifier, ReportingOrg org) {
        String name =
                Cut.main(org.names(), Optional.empty()).map(Narrative::text).orElse("");
        return directory
                .register(new ReportedOrganization(identifier, name, org.type()), by)
                .value();
    }
}
