package org.palermoassist.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.model.ToDefinition;
import org.apache.camel.test.junit5.CamelContextConfiguration;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncInboxRoutesTest extends CamelTestSupport {
    @TempDir
    static Path inbox;

    private final ScriptedIntake intake = new ScriptedIntake();

    @Override
    protected RoutesBuilder[] createRouteBuilders() {
        return new RoutesBuilder[] {new SyncImportRoutes(intake), new SyncInboxRoutes(intake)};
    }

    @Override
    public void configureContext(CamelContextConfiguration configuration) {
        super.configureContext(configuration);
        Properties settings = new Properties();
        settings.setProperty("sync.import.from", "seda:in");
        settings.setProperty("sync.import.dead", "mock:dead");
        settings.setProperty("sync.import.redelivery", "1");
        settings.setProperty("sync.inbox.from", SyncSettings.watched(inbox, 0));
        settings.setProperty("sync.inbox.to", "seda:in?waitForTaskToComplete=Always&timeout=0");
        settings.setProperty("sync.inbox.dead", "mock:inbox-dead");
        configuration.withUseOverridePropertiesWithPropertiesComponent(settings);
    }

    @Test
    void an_accepted_file_is_moved_to_done() throws Exception {
        put("good.xml");
        assertThat(inbox.resolve("done/R-0000001-good.xml")).exists();
        assertThat(inbox.resolve("good.xml")).doesNotExist();
    }

    @Test
    void a_rejected_file_is_moved_to_failed() throws Exception {
        intake.rejects();
        put("bad.xml.gz");
        assertThat(inbox.resolve("failed/R-0000001-bad.xml.gz")).exists();
    }

    @Test
    void a_file_in_the_folder_of_a_source_is_taken_too() throws Exception {
        Files.createDirectories(inbox.resolve("UNODC"));
        put("UNODC/list.xml");
        assertThat(inbox.resolve("done/R-0000001-list.xml")).exists();
    }

    @Test
    void headers_that_came_along_steer_nothing() throws Exception {
        AdviceWith.adviceWith(context(), "sync-inbox", route -> {
            route.replaceFromWith("direct:stranger");
            route.weaveByType(ToDefinition.class).replace().to("mock:on");
        });
        MockEndpoint on = getMockEndpoint("mock:on");
        on.expectedMessageCount(1);
        template.sendBodyAndHeaders(
                "direct:stranger",
                new File("kept.xml"),
                Map.of("CamelFileName", "kept.xml", "CamelBeanMethodName", "giveUp", "CamelHttpUri", "http://x"));
        on.assertIsSatisfied();
        assertThat(on.getExchanges().get(0).getMessage().getHeaders()).containsOnlyKeys("CamelFileName");
    }

    private void put(String name) throws Exception {
        NotifyBuilder taken = new NotifyBuilder(context())
                .fromRoute("sync-inbox")
                .whenCompleted(1)
                .create();
        Files.writeString(inbox.resolve(name), "<iati-activities/>");
        assertThat(taken.matches(20, TimeUnit.SECONDS)).isTrue();
    }
}
