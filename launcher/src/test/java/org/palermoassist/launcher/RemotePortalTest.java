package org.palermoassist.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RemotePortalTest {
    @Test
    void a_portal_that_was_asked_for_too_much_is_asked_again_when_it_says() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, asked.incrementAndGet() < 3));
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(new RemotePortal(url, "token").verifyAudit()).containsEntry("intact", true);
            assertThat(asked).hasValue(3);
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, boolean tooMany) throws IOException {
        byte[] body = "{\"intact\":true}".getBytes(StandardCharsets.UTF_8);
        if (tooMany) {
            exchange.getResponseHeaders().add("Retry-After", "0");
        }
        exchange.sendResponseHeaders(tooMany ? 429 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
