package org.palermoassist.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelContextConfiguration;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;
import org.palermoassist.shared.NotFound;

class SyncRehearsalRoutesTest extends CamelTestSupport {
    private static final String REHEARSAL = "F-7K2Q9ZB";

    private final Scripted intake = new Scripted();

    /** Does what the test says, and remembers what it was asked. */
    static class Scripted extends SyncRehearsalIntake {
        final List<String> processed = new ArrayList<>();
        final List<String> givenUp = new ArrayList<>();
        final Deque<RuntimeException> failures = new ArrayDeque<>();

        @Override
        public void process(String rehearsal) {
            processed.add(rehearsal);
            if (!failures.isEmpty()) {
                throw failures.poll();
            }
        }

        @Override
        public void giveUp(String rehearsal, Exception cause) {
            givenUp.add(rehearsal);
        }
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new SyncRehearsalRoutes(intake);
    }

    @Override
    public void configureContext(CamelContextConfiguration configuration) {
        super.configureContext(configuration);
        Properties settings = new Properties();
        settings.setProperty("sync.rehearse.from", "direct:in");
        settings.setProperty("sync.rehearse.dead", "mock:dead");
        settings.setProperty("sync.import.redelivery", "1");
        configuration.withUseOverridePropertiesWithPropertiesComponent(settings);
    }

    @Test
    void a_good_file_is_tried_once() throws Exception {
        getMockEndpoint("mock:dead").expectedMessageCount(0);
        template().sendBody("direct:in", REHEARSAL);
        assertThat(intake.processed).containsExactly(REHEARSAL);
        getMockEndpoint("mock:dead").assertIsSatisfied();
    }

    @Test
    void a_passing_fault_is_tried_again() throws Exception {
        intake.failures.add(new IllegalStateException("database away"));
        getMockEndpoint("mock:dead").expectedMessageCount(0);
        template().sendBody("direct:in", REHEARSAL);
        assertThat(intake.processed).containsExactly(REHEARSAL, REHEARSAL);
        getMockEndpoint("mock:dead").assertIsSatisfied();
    }

    @Test
    void a_fault_that_stays_ends_as_a_dead_letter_and_the_rehearsal_is_given_up() throws Exception {
        RuntimeException away = new IllegalStateException("database away");
        intake.failures.addAll(List.of(away, away, away, away));
        getMockEndpoint("mock:dead").expectedMessageCount(1);
        template().sendBody("direct:in", REHEARSAL);
        assertThat(intake.processed).hasSize(4);
        assertThat(intake.givenUp).containsExactly(REHEARSAL);
        getMockEndpoint("mock:dead").assertIsSatisfied();
    }

    @Test
    void a_broken_rule_is_never_tried_again() throws Exception {
        intake.failures.add(new NotFound(REHEARSAL));
        getMockEndpoint("mock:dead").expectedMessageCount(1);
        template().sendBody("direct:in", REHEARSAL);
        assertThat(intake.processed).containsExactly(REHEARSAL);
        assertThat(intake.givenUp).containsExactly(REHEARSAL);
        getMockEndpoint("mock:dead").assertIsSatisfied();
    }
}
