package org.palermoassist.integration.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.sync.FetchFault;

/** Everything that partners' servers do wrong; whatever it is, nothing stays in the spool and nobody waits for ever. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FetchFaultsTest {
    private static final byte[] IATI = "<iati-activities version=\"2.03\"></iati-activities>".getBytes(UTF_8);

    @TempDir
    private Path spool;

    private FetchDesk desk;

    @BeforeEach
    void open() {
        desk = new FetchDesk(spool);
    }

    @AfterEach
    void nothing_stays() throws IOException {
        assertThat(desk.left()).isZero();
        desk.close();
    }

    private FetchFault fault(PartnerServer.Talk talk) throws IOException {
        try (PartnerServer partner = new PartnerServer(talk)) {
            return desk.fault(partner.url("/feed.xml"));
        }
    }

    @Test
    void answers_that_bring_nothing() throws IOException {
        Map<String, FetchFault> expected = Map.of(
                "401 Unauthorized", FetchFault.SIGN_IN_REFUSED,
                "403 Forbidden", FetchFault.SIGN_IN_REFUSED,
                "404 Not Found", FetchFault.NOT_FOUND,
                "410 Gone", FetchFault.NOT_FOUND,
                "429 Too Many Requests", FetchFault.BUSY,
                "500 Oops", FetchFault.SERVER_FAULT,
                "502 Bad Gateway", FetchFault.SERVER_FAULT,
                "418 Teapot", FetchFault.UNEXPECTED_ANSWER,
                "204 No Content", FetchFault.EMPTY_ANSWER,
                "200 OK", FetchFault.EMPTY_ANSWER);
        for (Map.Entry<String, FetchFault> one : expected.entrySet()) {
            assertThat(fault((request, out, server) -> out.write(PartnerServer.answer(one.getKey(), new byte[0]))))
                    .as(one.getKey())
                    .isEqualTo(one.getValue());
        }
    }

    @Test
    void a_server_that_says_nothing() throws IOException {
        assertThat(fault((request, out, server) -> server.beSilent())).isEqualTo(FetchFault.TOO_SLOW);
    }

    @Test
    void a_server_that_falls_silent_in_the_middle() throws IOException {
        assertThat(fault((request, out, server) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<iati".getBytes(UTF_8));
                    out.flush();
                    server.beSilent();
                }))
                .isEqualTo(FetchFault.TOO_SLOW);
    }

    @Test
    void a_server_that_sends_byte_by_byte_for_ever() throws IOException {
        assertThat(fault((request, out, server) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n".getBytes(UTF_8));
                    drip(out);
                }))
                .isEqualTo(FetchFault.TIME_OVER);
    }

    @Test
    void a_server_whose_head_never_ends() throws IOException {
        assertThat(fault((request, out, server) -> {
                    out.write("HTTP/1.1 200 OK\r\nX-Endless: ".getBytes(UTF_8));
                    drip(out);
                }))
                .isEqualTo(FetchFault.TIME_OVER);
    }

    /** A byte each tenth of a second: never silent, never done. */
    private static void drip(OutputStream out) throws IOException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        while (!never.await(100, TimeUnit.MILLISECONDS)) {
            out.write('a');
            out.flush();
        }
    }

    @Test
    void a_server_that_closes_half_way() throws IOException {
        assertThat(fault((request, out, server) ->
                        out.write(PartnerServer.answer("200 OK\r\nContent-Length: 5000", IATI))))
                .isEqualTo(FetchFault.CUT_OFF);
    }

    @Test
    void a_server_that_closes_in_the_middle_of_a_chunk() throws IOException {
        assertThat(fault((request, out, server) ->
                        out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\n<iati-activities"
                                .getBytes(UTF_8))))
                .isEqualTo(FetchFault.CUT_OFF);
    }

    @Test
    void a_server_that_closes_without_a_word() throws IOException {
        assertThat(fault((request, out, server) -> {})).isEqualTo(FetchFault.CUT_OFF);
    }

    @Test
    void something_that_is_no_web_server() throws IOException {
        assertThat(fault((request, out, server) -> out.write("220 mail.example ESMTP\r\n".getBytes(UTF_8))))
                .isNotNull();
    }

    @Test
    void nobody_listens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(desk.fault("http://127.0.0.1:" + port + "/")).isEqualTo(FetchFault.NOT_REACHED);
    }

    @Test
    void a_name_that_nobody_has() {
        assertThat(desk.fault("http://nobody.invalid/")).isEqualTo(FetchFault.HOST_UNKNOWN);
    }

    @Test
    void a_redirect_to_itself() throws IOException {
        assertThat(fault((request, out, server) ->
                        out.write(PartnerServer.answer("301 Moved\r\nLocation: /feed.xml", new byte[0]))))
                .isEqualTo(FetchFault.REDIRECTS);
    }

    @Test
    void a_redirect_to_nowhere() throws IOException {
        assertThat(fault((request, out, server) -> out.write(PartnerServer.answer("302 Found", new byte[0]))))
                .isEqualTo(FetchFault.REDIRECTS);
    }

    @Test
    void a_web_page_whatever_it_is_called() throws IOException {
        byte[] page = "<!DOCTYPE html><html><body>Please sign in</body></html>".getBytes(UTF_8);
        assertThat(fault((request, out, server) ->
                        out.write(PartnerServer.answer("200 OK\r\nContent-Type: application/xml", page))))
                .isEqualTo(FetchFault.WEB_PAGE);
    }

    @Test
    void activities_that_are_called_a_web_page_are_taken() throws IOException {
        try (PartnerServer partner = PartnerServer.answering("200 OK\r\nContent-Type: text/html", IATI)) {
            var haul = desk.fetch(partner.url("/"));

            assertThat(haul.fault()).isEmpty();
            Files.delete(haul.files().get(0).file());
        }
    }

    @Test
    void packed_for_the_way_and_cut_off() throws IOException {
        byte[] packed = SyncFetchRoutesTest.gzip(IATI);
        byte[] half = Arrays.copyOf(packed, packed.length - 12);
        assertThat(fault((request, out, server) ->
                        out.write(PartnerServer.answer("200 OK\r\nContent-Encoding: gzip", half))))
                .isEqualTo(FetchFault.CUT_OFF);
    }

    @Test
    void a_packed_file_that_is_cut_off() throws IOException {
        byte[] packed = SyncFetchRoutesTest.gzip(IATI);
        byte[] half = Arrays.copyOf(packed, packed.length - 12);
        assertThat(fault((request, out, server) -> out.write(PartnerServer.answer("200 OK", half))))
                .isEqualTo(FetchFault.CUT_OFF);
    }

    @Test
    void packed_and_not_packed() throws IOException {
        assertThat(fault((request, out, server) ->
                        out.write(PartnerServer.answer("200 OK\r\nContent-Encoding: gzip", IATI))))
                .isEqualTo(FetchFault.DAMAGED_ARCHIVE);
    }

    @Test
    void an_unknown_packing() throws IOException {
        assertThat(fault((request, out, server) ->
                        out.write(PartnerServer.answer("200 OK\r\nContent-Encoding: br", IATI))))
                .isEqualTo(FetchFault.UNEXPECTED_ANSWER);
    }

    @Test
    void a_bomb_packed_for_the_way_and_a_bomb_in_a_file() throws IOException {
        byte[] bomb = SyncFetchRoutesTest.gzip(new byte[30 << 20]); // 30 MiB in 30 kB; the limit of the desk is 1 MiB
        for (String coding : new String[] {"200 OK\r\nContent-Encoding: gzip", "200 OK"}) {
            assertThat(fault((request, out, server) -> out.write(PartnerServer.answer(coding, bomb))))
                    .as(coding)
                    .isEqualTo(FetchFault.TOO_LARGE);
        }
    }

    @Test
    void an_answer_without_an_end_is_stopped_at_the_limit() throws IOException {
        byte[] piece = " ".repeat(1 << 16).getBytes(UTF_8);
        assertThat(fault((request, out, server) -> {
                    out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<iati-activities>".getBytes(UTF_8));
                    for (int i = 0; i < 10_000; i++) {
                        out.write(piece);
                    }
                }))
                .isEqualTo(FetchFault.TOO_LARGE);
    }
}
