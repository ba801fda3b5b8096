package org.palermoassist.e2e.fund;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.OwnMariaDb;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalProcess;

/** A portal on a database of its own, both of which can be killed, with a pool for each body. */
final class FundWorld implements AutoCloseable {
    private static final List<String> KINDS = List.of(
            "1100 PAID_TICKETS",
            "1110 PAID_DSA",
            "1120 PAID_TERMINALS",
            "1130 PAID_OTHER",
            "1190 PAID_SUPPORT",
            "1200 INTEREST",
            "1300 EXCHANGE",
            "3000 FREE",
            "3100 OBLIGATED",
            "3200 RESERVE");

    private final Path data;
    private OwnMariaDb database;
    private PortalProcess portal;

    /** @param money of a pool by its body */
    FundWorld(Path directory, Map<String, String> money) {
        data = directory.resolve("data");
        OwnMariaDb empty = OwnMariaDb.start(directory, "--innodb-snapshot-isolation=ON");
        database = empty;
        PortalProcess.Outcome migrated = PortalProcess.command(environment(), "migrate");
        if (migrated.exitCode() != 0) {
            throw new IllegalStateException(migrated.text());
        }
        empty.close();
        database = empty.again(pools(money).toArray(String[]::new));
        portal = PortalProcess.start(environment(), data, "--sample").awaitReady();
    }

    private static List<String> pools(Map<String, String> money) {
        List<String> orders = new ArrayList<>(List.of("USE portal;"));
        int number = 0;
        for (Map.Entry<String, String> pool : new java.util.TreeMap<>(money).entrySet()) {
            number++;
            String ref = String.format("U-E2E%04d", number);
            orders.add("INSERT INTO fund_pool (ref, donor_ref, earmark, psc_percent, opened_at) VALUES ('" + ref
                    + "', 'B-E2E0000', 'bodies=" + pool.getKey() + "', 13, UTC_TIMESTAMP(6));");
            for (String kind : KINDS) {
                String[] parts = kind.split(" ");
                orders.add("INSERT INTO fund_account (code, kind, currency, pool_id) SELECT CONCAT('" + parts[0]
                        + "/', ref), '" + parts[1] + "', 'USD', id FROM fund_pool WHERE ref = '" + ref + "';");
            }
            orders.add(
                    "INSERT INTO fund_lock (account_id) SELECT id FROM fund_account WHERE code = '3000/" + ref + "';");
            orders.add("INSERT INTO fund_posting (act, record_ref, external_ref, reason, value_date, posted_at, login,"
                    + " role) VALUES ('RECEIVED', '', '', 'Test', '2026-11-20', UTC_TIMESTAMP(6), 'test', 'MACHINE');");
            orders.add("INSERT INTO fund_transfer (posting_id, from_account_id, to_account_id, amount, currency) SELECT"
                    + " LAST_INSERT_ID(), b.id, a.id, " + pool.getValue() + ", 'USD' FROM fund_account a JOIN"
                    + " fund_account b ON b.kind = 'BANK' WHERE a.code = '3000/" + ref + "';");
        }
        return orders;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORTAL_DB_URL", database.url());
        environment.put("PORTAL_DB_PASSWORD", database.password());
        environment.put("PORTAL_DB_OWNER_PASSWORD", database.password());
        return environment;
    }

    /** The API as an account of a role sees it. */
    PortalHttp http(String role) {
        Account account = Account.in(data.resolve("accounts.txt")).stream()
                .filter(each -> each.hasRole(role))
                .findFirst()
                .orElseThrow();
        return new PortalHttp(portal.url()).as(account);
    }

    void killPortal() throws InterruptedException {
        portal.process().destroyForcibly();
        portal.process().waitFor();
    }

    void killDatabase() {
        database.kill();
    }

    /** Starts what was killed. */
    void startAgain(boolean databaseWasKilled, boolean portalWasKilled) {
        if (databaseWasKilled) {
            database = database.again();
        }
        if (portalWasKilled) {
            portal = portal.again(environment()).awaitReady();
        }
        while (new PortalHttp(portal.url()).get("/health/ready").statusCode() != 200) {
            PortalProcess.pause();
        }
    }

    /** Has the ledger verified by the command. */
    PortalProcess.Outcome verify() {
        return PortalProcess.command("ledger", "verify", "--data", data.toString());
    }

    @Override
    public void close() {
        portal.close();
        database.close();
    }
}
