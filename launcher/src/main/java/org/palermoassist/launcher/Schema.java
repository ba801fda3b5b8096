package org.palermoassist.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The tables of the portal, brought up to date by Flyway in a class loader of its own. */
class Schema {

    private final Installation installation;

    Schema(Installation installation) {
        this.installation = installation;
    }

    /**
     * Migrates as the owner, or, without an owner, refuses when something is missing.
     *
     * @param app the portal's account as it stands in a GRANT
     * @return what was done, in words
     */
    String bringUpToDate(Database database, String app) throws IOException {
        if (database.owner().isPresent()) {
            Map<String, String> done = ask(database, database.owner().get(), app, "migrate");
            return done.get("count") + " migrations applied, schema " + done.get("version");
        }
        Map<String, String> behind = ask(database, database.app(), app, "pending");
        if (!"0".equals(behind.get("count"))) {
            throw new Refusal(
                    "The schema is " + behind.get("count") + " migrations behind. Set PORTAL_DB_OWNER_USER and"
                            + " PORTAL_DB_OWNER_PASSWORD, or run: portal migrate");
        }
        return "schema " + behind.get("version") + " is up to date";
    }

    private Map<String, String> ask(Database database, Database.Account as, String app, String action)
            throws IOException {
        Map<String, String> order = Map.of(
                "url", database.url(), "user", as.user(), "password", as.password(), "app", app, "action", action);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader tools = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(tools);
            return migrator(tools).apply(order);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<Map<String, String>> migrator(ClassLoader tools) {
        try {
            Class<?> type = Class.forName("org.palermoassist.launcher.tools.Migrator", true, tools);
            return (UnaryOperator<Map<String, String>>) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("lib/tools is not complete", e);
        }
    }

    private URL[] jars() throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(url(installation.driver()));
        try (Stream<Path> files = Files.list(installation.tools())) {
            files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(file -> urls.add(url(file)));
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }
}
