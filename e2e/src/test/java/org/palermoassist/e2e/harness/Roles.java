package org.palermoassist.e2e.harness;

import java.util.List;
import java.util.stream.Stream;

/** The roles that the sample world has an account for, by code; a source of parameters for tests. */
public final class Roles {
    /** A reader without account. */
    public static final String PUBLIC = "PUBLIC";

    private static final List<String> SIGNED_IN = List.of(
            "FOCAL_POINT",
            "CONTRIBUTOR",
            "MISSION",
            "PROVIDER_OFFICER",
            "DONOR_OFFICER",
            "COORDINATOR",
            "FUND_MANAGER",
            "FINANCE_OFFICER",
            "PANEL_MEMBER",
            "ADMINISTRATOR",
            "AUDITOR");

    private Roles() {}

    /** Roles with an account. */
    public static Stream<String> signedIn() {
        return SIGNED_IN.stream();
    }

    /** Roles with an account, and the public. */
    public static Stream<String> all() {
        return Stream.concat(Stream.of(PUBLIC), signedIn());
    }
}
