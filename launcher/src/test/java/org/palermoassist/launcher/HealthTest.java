package org.palermoassist.launcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A start that cannot succeed ends at once and says so. */
@Timeout(20)
class HealthTest {
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void a_server_without_the_portal_is_refused() {
        answer("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"No Application deployed\",\"status\":\"DOWN\"}]}");
        assertThatExceptionOfType(Refusal.class).isThrownBy(this::await).withMessageContaining("deployed");
    }

    @Test
    void contents_that_cannot_be_loaded_are_refused() {
        answer("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"portal\",\"data\":{\"contents\":\"FAILED\"}}]}");
        assertThatExceptionOfType(Refusal.class).isThrownBy(this::await).withMessageContaining("contents");
    }

    private void await() {
        new Health("http://127.0.0.1:" + server.getAddress().getPort()).awaitReady(new Console(), new StopSignal());
    }

    private void answer(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(503, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
