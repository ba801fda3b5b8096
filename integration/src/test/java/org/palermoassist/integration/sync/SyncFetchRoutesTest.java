package org.palermoassist.integration.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.security.Typed;
import org.palermoassist.sync.Feed;
import org.palermoassist.sync.FetchFault;
import org.palermoassist.sync.FetchJob;
import org.palermoassist.sync.Haul;
import org.palermoassist.sync.Paging;
import org.palermoassist.sync.PayloadFormat;
import org.palermoassist.sync.SignIn;
import org.palermoassist.sync.Way;

/** What goes well, and what is asked of a partner: a real server on the machine itself. */
class SyncFetchRoutesTest {
    private static final byte[] IATI = "<iati-activities version=\"2.03\"></iati-activities>".getBytes(UTF_8);

    @TempDir
    private Path spool;

    private FetchDesk desk;

    @BeforeEach
    void open() {
        desk = new FetchDesk(spool);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_feed_comes_with_what_is_shown_next_time() throws IOException {
        try (PartnerServer partner = PartnerServer.answering(
                "200 OK\r\nETag: \"v7\"\r\nLast-Modified: Mon, 02 Mar 2026 10:00:00 GMT", IATI)) {
            Haul haul = desk.fetch(partner.url("/iati/activities.xml?x=1&y=2"));

            assertThat(haul.fault()).isEmpty();
            assertThat(FetchDesk.text(haul)).isEqualTo(new String(IATI, UTF_8));
            assertThat(haul.files().get(0).name()).isEqualTo("activities.xml");
            assertThat(haul.etag()).contains("\"v7\"");
            assertThat(haul.lastModified()).contains("Mon, 02 Mar 2026 10:00:00 GMT");
            assertThat(partner.requests().get(0)).startsWith("GET /iati/activities.xml?x=1&y=2 HTTP/1.1");
        }
    }

    @Test
    void unchanged_is_a_success_without_a_file() throws IOException {
        try (PartnerServer partner = PartnerServer.answering("304 Not Modified", new byte[0])) {
            FetchJob job = new FetchJob(
                    "PARTNER",
                    Optional.of(UUID.randomUUID()),
                    "Partner",
                    FetchDesk.feed(partner.url("/")),
                    new Typed(""),
                    Optional.of("\"v7\""),
                    Optional.of("Mon, 02 Mar 2026 10:00:00 GMT"),
                    PayloadFormat.IATI);

            Haul haul = desk.fetch(job);

            assertThat(haul.unchanged()).isTrue();
            assertThat(haul.fault()).isEmpty();
            assertThat(haul.files()).isEmpty();
            assertThat(partner.requests().get(0))
                    .contains("If-None-Match: \"v7\"", "If-Modified-Since: Mon, 02 Mar 2026 10:00:00 GMT");
        }
    }

    @Test
    void what_is_packed_for_the_way_is_unpacked() throws IOException {
        try (PartnerServer partner = PartnerServer.answering("200 OK\r\nContent-Encoding: gzip", gzip(IATI))) {
            assertThat(FetchDesk.text(desk.fetch(partner.url("/")))).isEqualTo(new String(IATI, UTF_8));
            assertThat(partner.requests().get(0)).contains("Accept-Encoding: gzip");
        }
    }

    @Test
    void three_redirects_are_followed_and_the_secret_stays_with_its_server() throws IOException {
        try (PartnerServer other = PartnerServer.answering("200 OK", IATI);
                PartnerServer partner = redirecting("/d", other.url("/there"))) {
            Haul haul = desk.fetch(signed(partner.url("/b"), SignIn.BEARER, ""));

            assertThat(haul.fault()).isEmpty();
            assertThat(partner.requests())
                    .hasSize(3)
                    .allMatch(text -> text.contains("Authorization: Bearer swordfish"));
            assertThat(other.requests()).hasSize(1).noneMatch(text -> text.contains("swordfish"));
        }
    }

    private static PartnerServer redirecting(String last, String to) {
        return new PartnerServer((request, out, server) -> {
            String path = request.split(" ")[1];
            String next = path.equals(last) ? to : "/" + (char) (path.charAt(1) + 1);
            out.write(PartnerServer.answer("302 Found\r\nLocation: " + next, new byte[0]));
        });
    }

    @Test
    void a_key_stands_in_the_header_that_the_partner_wants() throws IOException {
        try (PartnerServer partner = PartnerServer.answering("200 OK", IATI)) {
            desk.fetch(signed(partner.url("/"), SignIn.HEADER, "Ocp-Apim-Subscription-Key"));
            desk.fetch(signed(partner.url("/"), SignIn.BASIC, "user"));

            assertThat(partner.requests().get(0)).contains("Ocp-Apim-Subscription-Key: swordfish");
            assertThat(partner.requests().get(1)).contains("Authorization: Basic dXNlcjpzd29yZGZpc2g=");
        }
    }

    private static FetchJob signed(String address, SignIn signIn, String login) {
        Feed feed = new Feed(Way.HTTPS, address, signIn, login, List.of(), Paging.NONE, "", "", 1, 0);
        return FetchDesk.job(feed, "swordfish", Optional.of(UUID.randomUUID()));
    }

    @Test
    void a_trial_reads_the_first_bytes_and_leaves_the_rest() throws IOException {
        byte[] large = ("<iati-activities version=\"2.03\">" + " ".repeat(100_000)).getBytes(UTF_8);
        try (PartnerServer partner = PartnerServer.answering("200 OK", large)) {
            Haul haul = desk.fetch(FetchDesk.job(FetchDesk.feed(partner.url("/")), "", Optional.empty()));

            assertThat(haul.fault()).isEmpty();
            assertThat(haul.files().get(0).whole()).isFalse();
            assertThat(haul.files().get(0).file()).hasSize(FetchDesk.IMPATIENT.trialBytes());
        }
    }

    @Test
    void pages_that_name_the_next_in_a_field_become_one_list() throws IOException {
        try (PartnerServer partner = new PartnerServer((request, out, server) -> {
            boolean first = request.startsWith("GET /projects ");
            String page = first
                    ? "{\"links\":{\"next\":\"/projects?page=b\"},\"data\":{\"items\":[{\"id\":1},{\"id\":2}]}}"
                    : "{\"links\":{\"next\":null},\"data\":{\"items\":[{\"id\":3}]}}";
            out.write(PartnerServer.answer("200 OK", page.getBytes(UTF_8)));
        })) {
            Haul haul = desk.fetch(paged(partner.url("/projects"), Paging.NEXT, "links.next", "data.items"));

            assertThat(haul.fault()).isEmpty();
            assertThat(FetchDesk.text(haul)).isEqualTo("[{\"id\":1},{\"id\":2},{\"id\":3}]");
            assertThat(desk.left()).isEqualTo(1);
        }
    }

    @Test
    void pages_that_are_counted_end_with_an_empty_one() throws IOException {
        try (PartnerServer partner = new PartnerServer((request, out, server) -> {
            String page = request.contains("page=3") ? "[]" : "[\"" + request.split(" ")[1] + "\"]";
            out.write(PartnerServer.answer("200 OK", page.getBytes(UTF_8)));
        })) {
            Haul haul = desk.fetch(paged(partner.url("/p?size=9"), Paging.PAGE, "page", ""));

            assertThat(FetchDesk.text(haul)).isEqualTo("[\"/p?page=1&size=9\",\"/p?page=2&size=9\"]");
        }
    }

    @Test
    void pages_that_name_the_next_in_a_header_become_one_list() throws IOException {
        try (PartnerServer partner = new PartnerServer((request, out, server) -> {
            boolean first = request.startsWith("GET /p ");
            String link = first ? "\r\nLink: </p?c=2>; rel=\"next\", </p>; rel=\"first\"" : "";
            out.write(PartnerServer.answer("200 OK" + link, (first ? "[1]" : "[2]").getBytes(UTF_8)));
        })) {
            assertThat(FetchDesk.text(desk.fetch(paged(partner.url("/p"), Paging.LINK, "", ""))))
                    .isEqualTo("[1,2]");
        }
    }

    @Test
    void pages_without_an_end_are_refused() throws IOException {
        try (PartnerServer partner =
                PartnerServer.answering("200 OK", "{\"next\":\"/again\",\"items\":[1]}".getBytes(UTF_8))) {
            Haul haul = desk.fetch(paged(partner.url("/again"), Paging.NEXT, "next", "items"));

            assertThat(FetchDesk.fault(haul)).isEqualTo(FetchFault.PAGES);
            assertThat(desk.left()).isZero();
        }
    }

    private static FetchJob paged(String address, Paging paging, String pageName, String listName) {
        return FetchDesk.job(
                new Feed(Way.HTTPS, address, SignIn.NONE, "", List.of(), paging, pageName, listName, 1, 0));
    }

    @Test
    void whoever_asks_to_be_left_in_peace_says_for_how_long() throws IOException {
        try (PartnerServer seconds = PartnerServer.answering("429 Too Many\r\nRetry-After: 120", new byte[0]);
                PartnerServer date = PartnerServer.answering(
                        "503 Busy\r\nRetry-After: Mon, 02 Mar 2026 12:05:00 GMT", new byte[0])) {
            Haul.Fault first = desk.fetch(seconds.url("/")).fault().orElseThrow();
            Haul.Fault second = desk.fetch(date.url("/")).fault().orElseThrow();

            assertThat(first.fault()).isEqualTo(FetchFault.BUSY);
            assertThat(first.retryAfter()).contains(Duration.ofMinutes(2));
            assertThat(second.retryAfter()).contains(Duration.ofMinutes(5));
        }
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}
