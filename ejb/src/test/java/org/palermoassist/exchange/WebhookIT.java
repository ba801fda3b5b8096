package org.palermoassist.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.RuleViolation;

/** Subscribers are told of each change in order, whatever happens on the way: nothing is lost, and what comes twice has one id. */
@ExtendWith(ArquillianExtension.class)
class WebhookIT {
    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhookLog log;

    @Inject
    private WebhookWork work;

    @Inject
    private FakeReceiver receiver;

    @Inject
    private WrittenProjects written;

    @Inject
    private WebhookTables tables;

    @Inject
    private ChangeFeed feed;

    @Resource
    private ManagedExecutorService others;

    private final String organization = Refs.next('O');
    private final String address = "https://" + organization.toLowerCase(Locale.ROOT) + ".example/events";
    private final String publisher = "XX-HOOK-" + organization.substring(2);
    private final Actor officer = officer(organization);
    private WebhookRef ref;
    private String secret;
    private int projects;

    private static Actor officer(String organization) {
        return Actor.of("olga", "Olga", Role.PROVIDER_OFFICER, Optional.empty(), Optional.of(organization), false);
    }

    @BeforeEach
    void subscribe() {
        written.write(publisher, "0", "Its organization is known", publisher, 1);
        feed.numberAll();
        MadeWebhook made =
                webhooks.open(new NewWebhook("Own system", address, Optional.of(RecordKind.PROJECT)), officer);
        ref = made.ref();
        secret = made.secret();
    }

    private String change() {
        projects++;
        ProjectRef project = written.write(publisher, "n" + projects, "Maize", publisher, 1);
        feed.numberAll();
        return project.value();
    }

    private List<String> told() {
        return receiver.got(address).stream()
                .map(message -> message.body().replaceAll(".*\"ref\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private List<String> ids() {
        return receiver.got(address).stream().map(WebhookMessage::id).toList();
    }

    private WebhookRow row() {
        return webhooks.details(ref, officer);
    }

    @Test
    void what_changes_from_now_on_is_told_once_in_order_and_signed() {
        List<String> changed = List.of(change(), change(), change());
        assertThat(row().state()).isEqualTo(WebhookState.SENDING);
        assertThat(work.due()).contains(ref);
        work.serve(ref);
        work.serve(ref);
        assertThat(told()).isEqualTo(changed);
        WebhookMessage first = receiver.got(address).get(0);
        assertThat(first.signature())
                .isEqualTo(
                        WebhookSignature.of(List.of(new Typed(secret)), first.id(), first.timestamp(), first.body()));
        assertThat(first.body()).contains("\"change\":\"created\"", "/api/v1/projects/" + changed.get(0));
        assertThat(row().state()).isEqualTo(WebhookState.IN_STEP);
        assertThat(work.due()).doesNotContain(ref);
    }

    @Test
    void what_was_sent_and_not_noted_when_the_portal_ended_comes_again_with_the_same_id() {
        String first = change();
        String second = change();
        receiver.answers(address, () -> {
            throw new Ended();
        });
        assertThatThrownBy(() -> work.serve(ref)).isInstanceOf(Ended.class);
        assertThat(work.due()).as("whoever died still holds it").doesNotContain(ref);
        tables.expire(ref);
        assertThat(work.due()).contains(ref);
        work.serve(ref);
        assertThat(told()).containsExactly(first, first, second);
        assertThat(ids().get(0)).isEqualTo(ids().get(1)).isNotEqualTo(ids().get(2));
    }

    @Test
    void a_failure_stops_the_queue_and_nothing_overtakes_what_failed() {
        List<String> changed = List.of(change(), change());
        receiver.answers(address, () -> WebhookAnswer.of(500, Optional.empty()));
        work.serve(ref);
        assertThat(told()).containsExactly(changed.get(0));
        assertThat(row().state()).isEqualTo(WebhookState.FAILING);
        assertThat(row().fault()).contains(WebhookFault.SERVER_FAULT);
        assertThat(row().nextAt()).isPresent();
        assertThat(work.due()).as("it is left in peace").doesNotContain(ref);
        tables.dueNow(ref);
        work.serve(ref);
        assertThat(told()).containsExactly(changed.get(0), changed.get(0), changed.get(1));
        assertThat(row().failures()).isZero();
    }

    @Test
    void of_many_who_serve_it_at_once_one_does() throws Exception {
        List<String> changed = List.of(change(), change(), change());
        List<Future<?>> nodes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            nodes.add(others.submit(() -> work.serve(ref)));
        }
        for (Future<?> node : nodes) {
            node.get();
        }
        work.serve(ref);
        assertThat(told()).isEqualTo(changed);
    }

    @Test
    void after_many_failures_the_portal_stops_and_tells_the_officers_of_the_organization() {
        String login = tables.officer(organization);
        change();
        for (int i = 0; i < WebhookPatience.STOPS_AT; i++) {
            receiver.answers(address, () -> WebhookAnswer.none(WebhookFault.TOO_SLOW));
            tables.dueNow(ref);
            work.serve(ref);
        }
        assertThat(row().state()).isEqualTo(WebhookState.STOPPED);
        assertThat(tables.letters(login)).hasSize(1).first().asString().contains("Own system", ref.value());
        tables.dueNow(ref);
        assertThat(work.due()).doesNotContain(ref);
        webhooks.resume(ref, officer);
        work.serve(ref);
        assertThat(row().state()).isEqualTo(WebhookState.IN_STEP);
    }

    @Test
    void a_server_that_wants_no_more_is_asked_no_more() {
        change();
        receiver.answers(address, () -> WebhookAnswer.of(410, Optional.empty()));
        work.serve(ref);
        assertThat(row().state()).isEqualTo(WebhookState.GONE);
        assertThat(work.due()).doesNotContain(ref);
    }

    @Test
    void a_paused_one_waits_and_goes_on_where_it_stopped() {
        webhooks.pause(ref, officer);
        String changed = change();
        work.serve(ref);
        assertThat(told()).isEmpty();
        webhooks.resume(ref, officer);
        work.serve(ref);
        assertThat(told()).containsExactly(changed);
    }

    @Test
    void everything_since_a_number_and_one_alone_are_told_again() {
        long start = row().sent();
        List<String> changed = List.of(change(), change());
        work.serve(ref);
        webhooks.replaySince(ref, start, officer);
        work.serve(ref);
        assertThat(told()).containsExactly(changed.get(0), changed.get(1), changed.get(0), changed.get(1));
        assertThat(work.replay(ref, RecordKind.PROJECT, changed.get(0), officer).isDelivered())
                .isTrue();
        assertThat(ids().get(4)).isEqualTo(ids().get(0));
        assertThatThrownBy(() -> webhooks.replaySince(ref, row().sent() + 1, officer))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> work.replay(ref, RecordKind.NEED, "N-0000000", officer))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void every_attempt_stands_in_the_log() {
        String changed = change();
        receiver.answers(address, () -> WebhookAnswer.none(WebhookFault.NOT_REACHED));
        work.serve(ref);
        tables.dueNow(ref);
        work.serve(ref);
        work.tryOut(ref, officer);
        assertThat(log(DeliveryFilter.of(ref)))
                .extracting(DeliveryRow::purpose)
                .containsExactly(DeliveryPurpose.TEST, DeliveryPurpose.EVENT, DeliveryPurpose.EVENT);
        assertThat(log(new DeliveryFilter(
                        Optional.empty(), Optional.of(false), Optional.empty(), Optional.of(changed))))
                .extracting(DeliveryRow::fault)
                .containsExactly(Optional.of(WebhookFault.NOT_REACHED));
    }

    private List<DeliveryRow> log(DeliveryFilter filter) {
        return log.page(filter, PageRequest.of(0, 50), officer).items();
    }

    @Test
    void a_new_secret_signs_beside_the_one_before_until_that_ends() {
        String next = webhooks.changeSecret(ref, officer).secret();
        change();
        work.serve(ref);
        assertThat(receiver.got(address).get(0).signature()).contains(" v1,");
        assertThat(row().oldSecretUntil()).isPresent();
        tables.endOldSecrets(ref);
        change();
        work.serve(ref);
        WebhookMessage last = receiver.got(address).get(1);
        assertThat(last.signature())
                .isEqualTo(WebhookSignature.of(List.of(new Typed(next)), last.id(), last.timestamp(), last.body()));
        assertThat(tables.sealed(ref)).doesNotContain(next, secret);
    }

    @Test
    void another_address_gets_what_waits_signed_with_the_same_secret() {
        String elsewhere = address + "/elsewhere";
        String project = change();
        webhooks.move(ref, " " + elsewhere + " ", officer);
        work.serve(ref);
        assertThat(receiver.got(address)).isEmpty();
        assertThat(receiver.got(elsewhere)).singleElement().satisfies(message -> {
            assertThat(message.body()).contains(project);
            assertThat(message.signature())
                    .isEqualTo(WebhookSignature.of(
                            List.of(new Typed(secret)), message.id(), message.timestamp(), message.body()));
        });
        assertThat(row().address()).isEqualTo(elsewhere);
    }

    @Test
    void nobody_reaches_subscriptions_of_others() {
        Actor other = officer(Refs.next('O'));
        Actor reader = Actor.of("rita", "Rita", Role.AUDITOR, Optional.empty(), Optional.empty(), false);
        Actor administrator = Actor.of("adam", "Adam", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);
        change();
        work.serve(ref);
        assertThat(webhooks.list(other)).isEmpty();
        assertThat(log.page(DeliveryFilter.of(ref), PageRequest.of(0, 9), other).total())
                .isZero();
        assertThatThrownBy(() -> webhooks.details(ref, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> webhooks.delete(ref, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> webhooks.move(ref, address + "/theirs", other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.tryOut(ref, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> webhooks.list(reader)).isInstanceOf(NotAllowed.class);
        assertThat(webhooks.list(administrator)).extracting(WebhookRow::ref).contains(ref);
        webhooks.delete(ref, administrator);
        assertThat(webhooks.list(officer)).isEmpty();
    }

    @Test
    void an_address_that_cannot_be_meant_is_refused() {
        for (String bad : List.of(
                "http://partner.example/", "https://user:word@partner.example/", "https:/partner", "ftp://x", "x y")) {
            assertThatThrownBy(() -> webhooks.open(new NewWebhook("x", bad, Optional.empty()), officer))
                    .as(bad)
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> webhooks.move(ref, bad, officer)).as(bad).isInstanceOf(RuleViolation.class);
        }
    }

    /** The portal ends here: nothing after it is carried out. */
    private static final class Ended extends Error {
        private static final long serialVersionUID = 1L;
    }
}
