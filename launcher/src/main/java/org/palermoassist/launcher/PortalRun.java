package org.palermoassist.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;

/** The command {@code run}: database, schema, application server, in this order; and back in the opposite one. */
class PortalRun {

    private final RunOptions options;
    private final Installation installation;
    private final Console console = new Console();
    private final StopSignal stop = new StopSignal();

    PortalRun(RunOptions options, Installation installation) {
        this.options = options;
        this.installation = installation;
    }

    int call() throws IOException {
        try (DataDirectory data = DataDirectory.open(options)) {
            requireFreePort();
            console.step("Data directory " + data.root());
            stop.install();
            console.redirectServers(data.root().resolve("log/server.log"));
            System.setProperty("java.io.tmpdir", data.temporary().toString());
            try {
                withDatabase(data);
            } catch (RuntimeException e) {
                throw explained(e, data);
            }
        }
        console.line("Stopped");
        return 0;
    }

    private void requireFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getByName(options.host()), options.port()));
        } catch (java.net.BindException e) {
            throw new Refusal("Port " + options.port() + " on " + options.host() + " cannot be used (" + e.getMessage()
                    + "). Choose another one: ./portal run --port N");
        }
    }

    private void withDatabase(DataDirectory data) throws IOException {
        Optional<Database> own = Database.fromEnvironment();
        if (own.isPresent()) {
            console.step("Using the database of PORTAL_DB_URL");
            serve(data, own.get(), new DatabaseSettings(own.get()).isNew());
            return;
        }
        boolean fresh = data.fresh();
        if (fresh) {
            data.beginFirstStart();
        }
        console.step(fresh ? "Creating the database" : "Starting the database");
        EmbeddedDatabase database = EmbeddedDatabase.start(data, installation);
        Thread last = new Thread(database::close, "database-stop");
        Runtime.getRuntime().addShutdownHook(last);
        try {
            serve(data, database.access(), fresh);
        } finally {
            database.close();
        }
    }

    private void serve(DataDirectory data, Database database, boolean fresh) throws IOException {
        if (!fresh && options.worldChosen()) {
            console.line("         --" + options.world() + " is ignored: this directory holds data already");
        }
        String app = new DatabaseSettings(database).check();
        console.step("Database ready: " + new Schema(installation).bringUpToDate(database, app));
        SecondFactorSetting factor = new SecondFactorSetting(data.root());
        ClockSetting clock = new ClockSetting(data.root());
        if (fresh) {
            factor.begin(options.world());
            clock.begin(options.world());
        }
        ahead(clock.days(System.getenv(ClockSetting.ENVIRONMENT)));
        System.setProperty("portal.second-factor", factor.value(System.getenv(SecondFactorSetting.ENVIRONMENT)));
        settings(data, fresh ? options.world() : "existing");
        try (MicroServer server = new MicroServer(options)) {
            server.unpack(data.root().resolve("server"));
            console.step("Starting the application server");
            server.start(installation.war(), database);
            boolean accountsBefore = !fresh;
            console.step(fresh ? "Loading the " + options.world() + " world" : "Opening the portal");
            new Health(options.url()).awaitReady(console, stop);
            data.firstStartDone();
            ready(data, accountsBefore);
            stop.await();
            console.line("Stopping");
            Files.deleteIfExists(data.runFile());
        }
    }

    private void ahead(int days) {
        System.setProperty("portal.clock.ahead-days", String.valueOf(days));
        if (days > 0) {
            console.line("         The clock is " + days + " days ahead: this is a test of a sample world");
        }
    }

    private void ready(DataDirectory data, boolean accountsBefore) {
        if (!accountsBefore && Files.exists(data.accounts())) {
            console.line("Accounts and passwords: " + data.accounts());
        }
        console.line(String.format(Locale.ROOT, "Ready at %s in %d s", options.url(), Math.round(Console.seconds())));
    }

    /** What the portal itself reads, as MicroProfile Config; never a secret. */
    private void settings(DataDirectory data, String world) {
        System.setProperty("portal.data", data.root().toString());
        System.setProperty("portal.url", options.url());
        System.setProperty("portal.world", world);
        System.setProperty("portal.sample", installation.sample().toString());
    }

    private RuntimeException explained(RuntimeException e, DataDirectory data) {
        if (e instanceof Refusal) {
            return e;
        }
        e.printStackTrace();
        return new Refusal("The portal did not start: " + e.getMessage() + "; see "
                + data.root().resolve("log/server.log"));
    }
}
