package org.palermoassist.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelContextConfiguration;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;
import org.palermoassist.shared.NotFound;

class SyncImportRoutesTest extends CamelTestSupport {
    private static final String RUN = "R-7K2Q9ZB";

    private final ScriptedIntake intake = new ScriptedIntake();

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new SyncImportRoutes(intake);
    }

    @Override
    public void configureContext(CamelContextConfiguration configuration) {
        super.configureContext(configuration);
        Properties settings = new Properties();
        settings.setProperty("sync.import.from", "direct:in");
        settings.setProperty("sync.import.dead", "mock:dead");
        settings.setProperty("sync.import.redelivery", "1");
        configuration.withUseOverridePropertiesWithPropertiesComponent(settings);
    }

    @Test
    void a_good_file_is_read_once() throws Exception {
        getMockEndpoint("mock:dead").expectedMessageCount(0);
        assertThat(template().requestBody("direct:in", RUN)).isEqualTo("done");
        assertThat(intake.processed).containsExactly(RUN);
        getMockEndpoint("mock:dead").assertIsSatisfied();
    }

    @Test
    void a_passing_fault_is_tried_again() throws Exception {
        intake.failsNext(new IllegalStateException("database away"));
        getMockEndpoint("mock:dead").expectedMessageCount(0);
        template().sendBody("direct:in", RUN);
        assertThat(intake.processed).containsExactly(RUN, RUN);
        getMockEndpoint("mock:dead").assertIsSatisfied();
    }

    @Test
    void a_fault_that_stays_ends_as_a_dead_letter_and_the_run_is_given_up() throws Exception {
        RuntimeException away = new IllegalStateException("database away");
        intake.failsNext(away, away, away, away, away, away, away);
        getMockEndpoint("mock:dead").expectedMessageCount(1);
        assertThat(template().requestBody("direct:in", RUN)).isEqualTo("failed");
        assertThat(intake.processed).hasSize(7);
        assertThat(intake.givenUp).containsExactly(RUN);
        getMockEndpoint("mock:dead").assertIsSatisfied();
    }

    @Test
    void a_broken_rule_is_never_tried_again() throws Exception {
        intake.failsNext(new NotFound(RUN));
        getMockEndpoint("mock:dead").expectedMessageCount(1);
        template().sendBody("direct:in", RUN);
        assertThat(intake.processed).containsExactly(RUN);
        assertThat(intake.givenUp).containsExactly(RUN);
        getMockEndpoint("mock:dead").assertIsSatisfied();
    }
}
