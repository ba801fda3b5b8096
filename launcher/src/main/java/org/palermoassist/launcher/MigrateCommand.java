package org.palermoassist.launcher;

import java.io.IOException;
import java.util.List;

/** Brings the schema of an own database up to date without starting the portal. */
record MigrateCommand(Installation installation) {

    int call(List<String> arguments) throws IOException {
        if (!arguments.isEmpty()) {
            throw new Refusal("migrate takes no options (see: portal help)");
        }
        Database database = Database.fromEnvironment()
                .orElseThrow(
                        () -> new Refusal("migrate is for an own database: set PORTAL_DB_URL, PORTAL_DB_PASSWORD and"
                                + " PORTAL_DB_OWNER_PASSWORD. The embedded database migrates at each start."));
        if (database.owner().isEmpty()) {
            throw new Refusal("migrate needs PORTAL_DB_OWNER_PASSWORD");
        }
        String app = new DatabaseSettings(database).check();
        System.out.println(new Schema(installation).bringUpToDate(database, app));
        return 0;
    }
}
