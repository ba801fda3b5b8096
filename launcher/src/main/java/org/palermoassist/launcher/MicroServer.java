package org.palermoassist.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Payara Micro with the portal's WAR, the pool {@code jdbc/portal} and nothing that listens but HTTP on one address. All
 * commands are handed over in memory, so that no password reaches a file.
 */
class MicroServer implements AutoCloseable {

    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";
    private static final String COMPRESSED = "text/html,text/css,text/plain,text/csv,text/xml,application/xml,"
            + "application/javascript,text/javascript,application/json,application/problem+json,image/svg+xml";

    private final RunOptions options;
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private PayaraMicroRuntime runtime;

    MicroServer(RunOptions options) {
        this.options = options;
    }

    /** Unpacks the server once; only {@code runtime/} survives, since the rest may hold pools of an earlier start. */
    void unpack(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                if (!file.endsWith("runtime")) {
                    DataDirectory.delete(file);
                }
            }
        }
        PayaraMicro.setUpackedJarDir(directory.toFile());
        PayaraMicro.unpackJars();
    }

    /** Starts the server and deploys the portal; a deployment that failed is an exception. */
    void start(Path war, Database database) {
        try {
            runtime = PayaraMicro.getInstance()
                    .setNoHazelcast(true)
                    .setPrintLogo(false)
                    .setHttpPort(options.port())
                    .setMinHttpThreads(8)
                    .setMaxHttpThreads(64)
                    .setPreBootHandler(this::beforeBoot)
                    .setPostBootHandler(runner -> afterBoot(runner, database))
                    .addDeployment(war.toString())
                    .bootStrap();
        } catch (BootstrapException e) {
            throw new IllegalStateException("the application server did not start", e);
        }
        if (!faults.isEmpty()) {
            throw new Refusal("The application server refused a setting: " + String.join("; ", faults));
        }
        if (runtime.getDeployedApplicationNames().isEmpty()) {
            throw new Refusal("The portal could not be deployed; see log/server.log in the data directory");
        }
    }

    private void beforeBoot(AdminCommandRunner runner) {
        set(runner, LISTENER + "address=" + options.host());
        set(runner, HTTP + "server-header=false");
        set(runner, HTTP + "xpowered-by=false");
        set(runner, HTTP + "compression=on");
        set(runner, HTTP + "compressable-mime-type=" + COMPRESSED);
    }

    private void afterBoot(AdminCommandRunner runner, Database database) {
        Database.Account app = database.app();
        run(
                runner,
                "create-jdbc-connection-pool",
                "--restype=javax.sql.DataSource",
                "--datasourceclassname=org.mariadb.jdbc.MariaDbDataSource",
                "--steadypoolsize=4",
                "--maxpoolsize=48",
                "--isconnectvalidatereq=true",
                "--validationmethod=custom-validation",
                "--validationclassname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
                "--validateatmostonceperiod=15",
                "--wrapjdbcobjects=false", // each call of a statement would go by reflection; nobody asks one for its
                // connection
                "--property",
                "url=" + escaped(database.url()) + ":user=" + escaped(app.user()) + ":password="
                        + escaped(app.password()),
                "portal");
        run(runner, "create-jdbc-resource", "--connectionpoolid=portal", "jdbc/portal");
    }

    private void set(AdminCommandRunner runner, String assignment) {
        run(runner, "set", assignment);
    }

    private void run(AdminCommandRunner runner, String command, String... arguments) {
        ClusterCommandResult result = runner.run(command, arguments);
        if (result.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
            faults.add(command + ": " + result.getOutput());
        }
    }

    private static String escaped(String value) {
        return value.replaceAll("([\\\\:=])", "\\\\$1");
    }

    @Override
    public void close() {
        if (runtime == null) {
            return;
        }
        try {
            runtime.shutdown();
        } catch (BootstrapException e) {
            throw new IllegalStateException("the application server did not stop", e);
        }
    }
}
