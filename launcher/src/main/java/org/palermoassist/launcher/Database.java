package org.palermoassist.launcher;

import java.util.Optional;

/**
 * Where the portal keeps its data and with which accounts.
 *
 * @param url JDBC address of the schema
 * @param app account the portal works with: may read and add, and change only where a migration says so
 * @param owner account that changes the schema; without it nothing migrates
 */
record Database(String url, Account app, Optional<Account> owner) {

    /** Name and password of a database user. */
    record Account(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /** The database named by PORTAL_DB_URL, if any. */
    static Optional<Database> fromEnvironment() {
        return variable("PORTAL_DB_URL").map(url -> {
            Account app = new Account(variable("PORTAL_DB_USER").orElse("portal_app"), need("PORTAL_DB_PASSWORD"));
            Optional<Account> owner = variable("PORTAL_DB_OWNER_PASSWORD")
                    .map(password ->
                            new Account(variable("PORTAL_DB_OWNER_USER").orElse("portal_owner"), password));
            return new Database(inUtc(url), app, owner);
        });
    }

    /** The same address with every session in UTC, as the columns are. */
    private static String inUtc(String url) {
        String zone = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
        return url.contains("connectionTimeZone=") ? url : url + (url.contains("?") ? "&" : "?") + zone;
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static String need(String name) {
        return variable(name).orElseThrow(() -> new Refusal("PORTAL_DB_URL is set, but " + name + " is not"));
    }
}
