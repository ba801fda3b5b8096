package org.palermoassist.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A migrated MariaDB, and the settings with which Arquillian starts Payara Micro on it. */
class ItGround {

    private static final String NETWORK =
            "configs.config.server-config.network-config.network-listeners.network-listener.";

    private final ItDatabase database;

    private ItGround(ItDatabase database) {
        this.database = database;
    }

    static ItGround start() {
        Path directory = Path.of(System.getProperty("portal.it.directory")).toAbsolutePath();
        ItDatabase database = ItDatabase.start();
        try {
            settings(directory, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ItGround(database);
    }

    private static void settings(Path directory, ItDatabase database) throws IOException {
        Path data = Files.createTempDirectory("portal-it");
        Path before =
                Files.writeString(data.resolve("before-boot"), "set " + NETWORK + "http-listener.address=127.0.0.1\n");
        Path after = Files.writeString(data.resolve("after-boot"), pool(database));
        Path driver = Path.of(org.mariadb.jdbc.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        String settings = "-Xmx900m -Dportal.data=" + data + " -Dportal.url=http://127.0.0.1 -Dportal.world=empty"
                + " -Dportal.sample=" + data + owner(database) + testData();
        Map.of(
                        "payara.microJar",
                        directory.resolve("payara-micro/payara-micro.jar").toString(),
                        "payara.clusterEnabled",
                        "true",
                        "payara.cmdOptions",
                        settings,
                        "payara.extraMicroOptions",
                        "--nohazelcast --prebootcommandfile " + before + " --postbootcommandfile " + after
                                + " --addlibs " + driver)
                .forEach(System::setProperty);
    }

    /** Tests that tamper do it with the rights of the schema's owner, which the portal itself never has. */
    private static String owner(ItDatabase database) {
        return " -Dportal.test.owner.url=" + database.url() + " -Dportal.test.owner.password=" + database.password();
    }

    /** Tests that read real partner data find it by this setting; without it they are skipped and counted. */
    private static String testData() {
        String folder = System.getenv("PORTAL_TEST_DATA");
        return folder == null || folder.isBlank() ? "" : " -Dportal.test.data=" + folder;
    }

    private static String pool(ItDatabase database) {
        return "create-jdbc-connection-pool --restype javax.sql.DataSource --datasourceclassname"
                + " org.mariadb.jdbc.MariaDbDataSource --steadypoolsize 2 --maxpoolsize 32 --property url="
                + database.url().replace(":", "\\:") + ":user=" + ItDatabase.APP + ":password=" + database.password()
                + " portal\n"
                + "create-jdbc-resource --connectionpoolid portal jdbc/portal\n";
    }

    void stop() {
        database.stop();
    }
}
