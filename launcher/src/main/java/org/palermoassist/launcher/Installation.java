package org.palermoassist.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * What was built: {@code portal.jar}, {@code ROOT.war}, {@code lib/}, {@code mariadb/} and {@code sample/}, side by side.
 *
 * @param home directory of portal.jar
 */
record Installation(Path home) {

    static Installation ofThisJar() {
        try {
            Path jar = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Installation(jar.getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path war() {
        return home.resolve("ROOT.war");
    }

    Path driver() {
        return home.resolve("lib/mariadb-java-client.jar");
    }

    Path tools() {
        return home.resolve("lib/tools");
    }

    Path mariadb() {
        return home.resolve("mariadb");
    }

    Path sample() {
        return home.resolve("sample");
    }
}
