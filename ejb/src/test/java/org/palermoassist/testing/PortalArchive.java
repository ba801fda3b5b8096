package org.palermoassist.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What integration tests are deployed as: the module as built, its run-time libraries, and its test classes. Nobody lists
 * classes, and all tests of a module share one deployment (arquillian.xml names this class).
 */
public final class PortalArchive {

    private PortalArchive() {}

    /**
     * The module under test as a WAR.
     *
     * @return archive with everything that the module needs at run time
     */
    @Deployment
    public static WebArchive core() {
        Path target = Path.of(System.getProperty("portal.it.directory"));
        JavaArchive module = ShrinkWrap.create(ExplodedImporter.class, "portal-module.jar")
                .importDirectory(target.resolve("classes").toFile())
                .as(JavaArchive.class);
        return ShrinkWrap.create(ExplodedImporter.class, "portal-it.war")
                .as(WebArchive.class)
                .addAsLibrary(module)
                .addAsLibraries(libraries(target.resolve("it-libs")))
                .addAsLibraries(assertions())
                .merge(tests(target.resolve("test-classes")), "WEB-INF/classes")
                .addAsWebInfResource(new File(target.toFile(), "classes/META-INF/beans.xml"), "beans.xml");
    }

    private static File[] libraries(Path directory) {
        File[] jars = directory.toFile().listFiles((folder, name) -> name.endsWith(".jar"));
        return jars == null ? new File[0] : jars;
    }

    private static File[] assertions() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*/(assertj-core|byte-buddy|fastexcel|opczip)-[0-9.]+\\.jar"))
                .map(File::new)
                .toArray(File[]::new);
    }

    private static GenericArchive tests(Path directory) {
        return ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(
                        directory.toFile(),
                        path -> !path.get().startsWith("/META-INF")
                                && !path.get().contains("/testing/")
                                && !path.get().contains("arquillian.xml"))
                .as(GenericArchive.class);
    }
}
