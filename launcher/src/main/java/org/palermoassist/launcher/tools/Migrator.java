package org.palermoassist.launcher.tools;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema to the version of this portal, or tells how far behind it is. It speaks in maps of strings, since its
 * caller lives in another class loader. Keys in: {@code url}, {@code user}, {@code password}, {@code app} (the account
 * that the portal works with, as it stands in a GRANT), {@code action} ({@code migrate} or {@code pending}). Keys out:
 * {@code count} and {@code version}.
 */
public class Migrator implements UnaryOperator<Map<String, String>> {

    @Override
    public Map<String, String> apply(Map<String, String> order) {
        Flyway flyway = configure(order).load();
        return "migrate".equals(order.get("action")) ? migrate(flyway) : pending(flyway);
    }

    private FluentConfiguration configure(Map<String, String> order) {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(order.get("url"), order.get("user"), order.get("password"))
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", order.get("app")))
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .connectRetries(5);
    }

    private static Map<String, String> migrate(Flyway flyway) {
        MigrateResult result = flyway.migrate();
        return Map.of("count", String.valueOf(result.migrationsExecuted), "version", current(flyway));
    }

    private static Map<String, String> pending(Flyway flyway) {
        return Map.of("count", String.valueOf(flyway.info().pending().length), "version", current(flyway));
    }

    private static String current(Flyway flyway) {
        var current = flyway.info().current();
        return current == null || current.getVersion() == null ? "" : String.valueOf(current.getVersion());
    }
}
