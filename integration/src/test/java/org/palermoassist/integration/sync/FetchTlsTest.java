package org.palermoassist.integration.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.sync.FetchFault;
import org.palermoassist.sync.Haul;

/** A server proves who it is, or nothing is asked of it: neither the secret nor the question goes out before. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FetchTlsTest {
    private static final byte[] IATI = "<iati-activities version=\"2.03\"></iati-activities>".getBytes(UTF_8);

    @TempDir
    private Path keys;

    @TempDir
    private Path spool;

    @Test
    void a_server_whose_certificate_is_named_is_asked() throws Exception {
        TestKeys key = TestKeys.make(keys, "partner", "ip:127.0.0.1");

        Haul haul = fetch(key, key, "127.0.0.1");

        assertThat(haul.fault()).isEmpty();
        assertThat(FetchDesk.text(haul)).isEqualTo(new String(IATI, UTF_8));
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused() throws Exception {
        TestKeys key = TestKeys.make(keys, "stranger", "ip:127.0.0.1");
        TestKeys other = TestKeys.make(keys, "other", "ip:127.0.0.1");

        assertThat(FetchDesk.fault(fetch(key, other, "127.0.0.1"))).isEqualTo(FetchFault.CERTIFICATE);
    }

    @Test
    void a_certificate_of_another_name_is_refused() throws Exception {
        TestKeys key = TestKeys.make(keys, "elsewhere", "dns:partner.example");

        assertThat(FetchDesk.fault(fetch(key, key, "127.0.0.1"))).isEqualTo(FetchFault.CERTIFICATE);
    }

    @Test
    void a_certificate_that_has_run_out_is_refused_although_its_authority_is_believed() throws Exception {
        TestKeys authority = TestKeys.authority(keys);
        TestKeys good = TestKeys.signed(keys, authority, "good", "-1d");
        TestKeys old = TestKeys.signed(keys, authority, "old", "-40d");

        assertThat(fetch(good, authority, "127.0.0.1").fault()).isEmpty();
        assertThat(FetchDesk.fault(fetch(old, authority, "127.0.0.1"))).isEqualTo(FetchFault.CERTIFICATE);
    }

    @Test
    void a_server_that_speaks_no_tls_is_refused() throws Exception {
        try (PartnerServer plain = PartnerServer.answering("200 OK", IATI);
                FetchDesk desk = new FetchDesk(spool)) {
            assertThat(desk.fault("https://127.0.0.1:" + plain.port() + "/")).isNotNull();
            assertThat(plain.requests()).noneMatch(text -> text.startsWith("GET"));
        }
    }

    private Haul fetch(TestKeys server, TestKeys trusted, String host) throws Exception {
        ServerSocketFactory sockets = server.server().getServerSocketFactory();
        try (PartnerServer partner = new PartnerServer(
                        sockets,
                        "127.0.0.1",
                        0,
                        (request, out, me) -> out.write(PartnerServer.answer("200 OK", IATI)));
                FetchDesk desk = new FetchDesk(
                        spool,
                        new OutsideAddresses(InetAddress::getAllByName, true),
                        Optional.of(TrustedServers.of(trusted.certificate())),
                        true)) {
            return desk.fetch("https://" + host + ":" + partner.port() + "/feed.xml");
        }
    }
}
