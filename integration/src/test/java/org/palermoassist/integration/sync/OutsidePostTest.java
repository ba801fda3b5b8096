package org.palermoassist.integration.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.exchange.WebhookAnswer;
import org.palermoassist.exchange.WebhookFault;
import org.palermoassist.exchange.WebhookMessage;
import org.palermoassist.integration.exchange.HttpWebhookSender;

/** Everything that subscribers' servers do wrong: whatever it is, nobody waits for ever, and nothing of an answer is taken in. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OutsidePostTest {
    private static final Clock NOON = Clock.fixed(FetchDesk.NOON, ZoneOffset.UTC);

    private OutsidePost post;

    @AfterEach
    void close() {
        post.close();
    }

    private WebhookAnswer send(String address, boolean loopback, Optional<SSLContext> trust) {
        FetchParts parts = new FetchParts(
                FetchDesk.IMPATIENT,
                null,
                NOON,
                new OutsideAddresses(InetAddress::getAllByName, loopback),
                trust,
                new Request(loopback));
        post = new OutsidePost(parts, FetchDesk.IMPATIENT, NOON);
        post.open();
        return new HttpWebhookSender(post)
                .send(new WebhookMessage(address, "feed:7", 1795685402, "v1,abc v1,def", "{\"id\":\"feed:7\"}"));
    }

    private WebhookAnswer to(PartnerServer.Talk talk) throws IOException {
        try (PartnerServer partner = new PartnerServer(talk)) {
            return send(partner.url("/events"), true, Optional.empty());
        }
    }

    private WebhookFault fault(PartnerServer.Talk talk) throws IOException {
        return to(talk).fault().orElseThrow();
    }

    private WebhookAnswer answered(String head) throws IOException {
        return to((request, out, server) -> out.write(PartnerServer.answer(head, new byte[0])));
    }

    @Test
    void an_event_arrives_with_its_signature_and_says_what_it_is() throws IOException {
        try (PartnerServer partner = PartnerServer.answering("204 No Content", new byte[0])) {
            assertThat(send(partner.url("/events?key=1"), true, Optional.empty())
                            .isDelivered())
                    .isTrue();
            assertThat(partner.requests().get(0))
                    .startsWith("POST /events?key=1 HTTP/1.1")
                    .contains("webhook-id: feed:7", "webhook-timestamp: 1795685402", "webhook-signature: v1,abc v1,def")
                    .contains("Content-Type: application/json; charset=UTF-8", "User-Agent: PalermoAssist")
                    .doesNotContain("Cookie", "Authorization");
        }
    }

    @Test
    void only_a_status_from_200_to_299_says_that_it_arrived() throws IOException {
        Map<String, WebhookFault> faults = Map.of(
                "301 Moved Permanently", WebhookFault.REDIRECTED,
                "308 Permanent Redirect", WebhookFault.REDIRECTED,
                "400 Bad Request", WebhookFault.REFUSED,
                "401 Unauthorized", WebhookFault.REFUSED,
                "410 Gone", WebhookFault.GONE,
                "429 Too Many Requests", WebhookFault.BUSY,
                "500 Oops", WebhookFault.SERVER_FAULT,
                "503 Busy", WebhookFault.BUSY);
        for (Map.Entry<String, WebhookFault> one : faults.entrySet()) {
            WebhookAnswer answer = answered(one.getKey());
            assertThat(answer.fault()).as(one.getKey()).contains(one.getValue());
            assertThat(answer.status()).contains(Integer.valueOf(one.getKey().substring(0, 3)));
            post.close();
        }
        assertThat(answered("202 Accepted").isDelivered()).isTrue();
    }

    @Test
    void a_redirect_is_not_followed() throws IOException {
        try (PartnerServer other = PartnerServer.answering("200 OK", new byte[0])) {
            assertThat(answered("301 Moved\r\nLocation: " + other.url("/")).fault())
                    .contains(WebhookFault.REDIRECTED);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void a_wish_to_be_left_in_peace_is_heard() throws IOException {
        assertThat(answered("429 Too Many Requests\r\nRetry-After: 120").retryAfter())
                .contains(Duration.ofSeconds(120));
        post.close();
        assertThat(answered("503 Busy\r\nRetry-After: Mon, 02 Mar 2026 12:10:00 GMT")
                        .retryAfter())
                .contains(Duration.ofMinutes(10));
    }

    @Test
    void a_silent_server_and_one_that_is_slow_on_purpose_are_left() throws IOException {
        assertThat(fault((request, out, server) -> server.beSilent())).isEqualTo(WebhookFault.TOO_SLOW);
        post.close();
        assertThat(fault((request, out, server) -> drip(out))).isEqualTo(WebhookFault.TOO_SLOW);
    }

    /** A byte of the head now and then: never silent for long, and never at an end. */
    private static void drip(OutputStream out) throws IOException, InterruptedException {
        out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(UTF_8));
        while (!new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS)) {
            out.write('x');
            out.flush();
        }
    }

    @Test
    void a_body_without_an_end_is_not_taken_in() throws IOException, InterruptedException {
        AtomicLong taken = new AtomicLong();
        CountDownLatch cut = new CountDownLatch(1);
        WebhookAnswer answer = to((request, out, server) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n".getBytes(UTF_8));
            try {
                while (taken.addAndGet(8192) < 900_000_000) {
                    out.write(new byte[8192]);
                }
            } catch (IOException over) {
                cut.countDown();
            }
        });
        assertThat(answer.isDelivered()).isTrue();
        assertThat(cut.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(taken.get()).isLessThan(100_000_000);
    }

    @Test
    void a_head_without_an_end_is_cut_off() throws IOException {
        assertThat(fault((request, out, server) -> {
                    out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(UTF_8));
                    byte[] part = "x".repeat(8192).getBytes(UTF_8);
                    for (int i = 0; i < 1000; i++) {
                        out.write(part);
                    }
                }))
                .isEqualTo(WebhookFault.CUT_OFF);
    }

    @Test
    void a_connection_that_is_dropped_or_refused_is_a_failure() throws IOException {
        assertThat(fault((request, out, server) -> out.flush())).isEqualTo(WebhookFault.CUT_OFF);
        post.close();
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        assertThat(send("http://127.0.0.1:" + nobody + "/", true, Optional.empty())
                        .fault())
                .contains(WebhookFault.NOT_REACHED);
    }

    @Test
    void no_event_goes_into_the_portals_own_network() throws IOException {
        try (PartnerServer inner = PartnerServer.answering("200 OK", new byte[0])) {
            for (String address : new String[] {
                "https://127.0.0.1:" + inner.port() + "/",
                "https://localhost:" + inner.port() + "/",
                "https://169.254.169.254/latest",
                "https://[::1]/",
                "http://192.0.2.1/"
            }) {
                assertThat(send(address, false, Optional.empty()).fault())
                        .as(address)
                        .contains(WebhookFault.ADDRESS_REFUSED);
                post.close();
            }
            assertThat(inner.requests()).isEmpty();
        }
    }

    @Test
    void a_server_that_cannot_prove_who_it_is_is_told_nothing(@TempDir Path keys) throws Exception {
        TestKeys server = TestKeys.make(keys, "server", "ip:127.0.0.1");
        TestKeys other = TestKeys.make(keys, "other", "ip:127.0.0.1");
        try (PartnerServer partner = new PartnerServer(
                server.server().getServerSocketFactory(),
                "127.0.0.1",
                0,
                (request, out, me) -> out.write(PartnerServer.answer("200 OK", new byte[0])))) {
            String address = "https://127.0.0.1:" + partner.port() + "/";
            assertThat(send(address, true, Optional.of(TrustedServers.of(other.certificate())))
                            .fault())
                    .contains(WebhookFault.CERTIFICATE);
            assertThat(partner.requests()).isEmpty();
            post.close();
            assertThat(send(address, true, Optional.of(TrustedServers.of(server.certificate())))
                            .isDelivered())
                    .isTrue();
        }
    }
}
