package org.palermoassist.integration.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.sync.FetchFault;

/** No address leads into the portal's own network, however it is written, and whoever sends us there (ASVS 1.3.6). */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OutsideAddressesTest {
    private static final byte[] IATI = "<iati-activities version=\"2.03\"></iati-activities>".getBytes(UTF_8);

    @TempDir
    private Path spool;

    @Test
    void inner_addresses_are_told_from_outer_ones() throws UnknownHostException {
        for (String inner : List.of(
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2002:a00:1::",
                "2001:db8::1",
                "2001::1",
                "fec0::1")) {
            assertThat(OutsideAddresses.isOutside(InetAddress.getByName(inner)))
                    .as(inner)
                    .isFalse();
        }
        for (String outer : List.of("8.8.8.8", "172.32.0.1", "100.128.0.1", "193.0.6.139", "2606:4700::1111")) {
            assertThat(OutsideAddresses.isOutside(InetAddress.getByName(outer)))
                    .as(outer)
                    .isTrue();
        }
    }

    @Test
    void inner_addresses_are_refused_however_they_are_written() throws IOException {
        try (PartnerServer inner = PartnerServer.answering("200 OK", IATI);
                FetchDesk desk = strict()) {
            int port = inner.port();
            for (String host : List.of(
                    "127.0.0.1",
                    "localhost",
                    "[::1]",
                    "0.0.0.0",
                    "2130706433",
                    "127.1",
                    "[::ffff:127.0.0.1]",
                    "169.254.169.254",
                    "10.0.0.1",
                    "192.168.0.1",
                    "[fd00::1]",
                    "[64:ff9b::7f00:1]")) {
                assertThat(desk.fault("https://" + host + ":" + port + "/"))
                        .as(host)
                        .isEqualTo(FetchFault.ADDRESS_REFUSED);
            }
            assertThat(inner.requests()).isEmpty();
        }
    }

    /** As an installation is: https, and nothing on the machine itself. */
    private FetchDesk strict() {
        return new FetchDesk(spool, new OutsideAddresses(InetAddress::getAllByName, false), Optional.empty(), false);
    }

    @Test
    void a_redirect_into_the_own_network_is_refused() throws IOException {
        for (String to : List.of("http://169.254.169.254/latest/", "http://10.0.0.1/", "http://[fd00::1]/")) {
            try (PartnerServer partner = PartnerServer.answering("302 Found\r\nLocation: " + to, new byte[0]);
                    FetchDesk desk = new FetchDesk(spool)) {
                assertThat(desk.fault(partner.url("/"))).as(to).isEqualTo(FetchFault.ADDRESS_REFUSED);
            }
        }
    }

    @Test
    void a_redirect_to_another_scheme_is_refused() throws IOException {
        for (String to :
                List.of("file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "http://u:p@127.0.0.1/")) {
            try (PartnerServer partner = PartnerServer.answering("302 Found\r\nLocation: " + to, new byte[0]);
                    FetchDesk desk = new FetchDesk(spool)) {
                assertThat(desk.fault(partner.url("/"))).as(to).isEqualTo(FetchFault.ADDRESS_REFUSED);
            }
        }
    }

    @Test
    void a_name_that_stands_for_an_inner_address_too_is_refused() throws IOException {
        OutsideAddresses addresses = new OutsideAddresses(
                host -> new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")}, false);
        try (FetchDesk desk = new FetchDesk(spool, addresses, Optional.empty(), false)) {
            assertThat(desk.fault("https://two-faced.example/")).isEqualTo(FetchFault.ADDRESS_REFUSED);
        }
    }

    /** The name service says one address when the name is looked at, and another whenever it is asked again. */
    @Test
    void a_name_that_changes_between_the_look_and_the_connection_changes_nothing() throws IOException {
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2", "10.0.0.1"));
        OutsideAddresses addresses =
                new OutsideAddresses(host -> new InetAddress[] {InetAddress.getByName(answers.pop())}, true);
        try (PartnerServer looked = PartnerServer.answering("200 OK", IATI);
                PartnerServer other = new PartnerServer(
                        ServerSocketFactory.getDefault(),
                        "127.0.0.2",
                        looked.port(),
                        (request, out, server) -> out.write(PartnerServer.answer("200 OK", IATI)));
                FetchDesk desk = new FetchDesk(spool, addresses, Optional.empty(), true)) {
            String address = "http://changing.example:" + looked.port() + "/";

            assertThat(desk.fetch(address).fault()).isEmpty();

            assertThat(answers).as("asked once").hasSize(2);
            assertThat(looked.requests()).hasSize(1);
            assertThat(other.requests()).isEmpty();
        }
    }
}
