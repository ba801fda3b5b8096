package org.palermoassist.security;

import java.util.Optional;

/**
 * Those as whom an owner looks at a record. What they see is what the same services show a made-up reader of that kind, who
 * may do nothing and is nobody in particular.
 *
 * @param code {@code public}, {@code partner}, {@code party}, {@code secretariat}, {@code organization:O-...} or {@code state:XX}
 */
public record Audience(String code) {
    /** Somebody without an account. */
    public static final Audience PUBLIC = new Audience("public");
    /** A donor or provider signed in, named on no record. */
    public static final Audience PARTNER = new Audience("partner");
    /** A focal point of another State party, named on no record. */
    public static final Audience PARTY = new Audience("party");
    /** A coordinator, named on no record. */
    public static final Audience SECRETARIAT = new Audience("secretariat");

    private static final String NOBODY = "-";
    private static final String ORGANIZATION = "organization:";
    private static final String STATE = "state:";

    /**
     * The made-up reader.
     *
     * @param party whether a named State is party to the Convention
     * @param language in which texts are read
     */
    public Actor eyes(boolean party, String language) {
        Optional<String> organization = after(ORGANIZATION);
        Optional<String> state = after(STATE);
        Actor made =
                switch (code) {
                    case "public" -> Actor.anonymous();
                    case "secretariat" -> nobody(Role.COORDINATOR, state, organization, false);
                    case "party" -> nobody(Role.FOCAL_POINT, state, organization, true);
                    default ->
                        state.isPresent()
                                ? nobody(Role.FOCAL_POINT, state, organization, party)
                                : nobody(Role.PROVIDER_OFFICER, state, organization, false);
                };
        return made.readingOnly().reading(language);
    }

    private static Actor nobody(Role role, Optional<String> state, Optional<String> organization, boolean party) {
        return Actor.of(NOBODY, "", role, state, organization, party);
    }

    private Optional<String> after(String kind) {
        return code.startsWith(kind) ? Optional.of(code.substring(kind.length())) : Optional.empty();
    }

    /** Whether this reader is made up: what it reads was read by the owner, and stands in the trail as that. */
    public static boolean isMadeUp(Actor reader) {
        return reader.login().equals(NOBODY);
    }
}
