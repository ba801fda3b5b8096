package org.palermoassist.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemotePortalTest {
    @Test
    void a_portal_that_was_asked_for_too_much_is_asked_again_when_it_says() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, asked.incrementAndGet() < 3));
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(new RemotePortal(url, "token").verify("audit trail", "/api/v1/audit/verifications"))
                    .containsEntry("intact", true);
            assertThat(asked).hasValue(3);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_file_that_the_portal_has_is_told_of_and_not_sent(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.xml"), "abc");
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = "{\"status\":\"DONE\",\"report\":{\"status\":\"PROCESSED\",\"unchanged\":1}}"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(201, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            RemotePortal portal =
                    new RemotePortal("http://127.0.0.1:" + server.getAddress().getPort(), "token");
            assertThat(portal.await(portal.send("FILES", file))).containsEntry("status", "PROCESSED");
            assertThat(asked)
                    .singleElement()
                    .asString()
                    .startsWith("/api/v1/sync/sources/FILES/repetitions ")
                    .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_portal_that_never_answers_is_left_after_a_stated_time() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, asked.incrementAndGet() > 0));
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            RemotePortal portal = new RemotePortal(url, "token", Duration.ofSeconds(1));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> portal.verify("audit trail", "/api/v1/audit/verifications"))
                    .withMessageContaining("still was after 1 s")
                    .extracting(Refusal::exitCode)
                    .isEqualTo(2);
            assertThat(asked).hasValue(2);
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
