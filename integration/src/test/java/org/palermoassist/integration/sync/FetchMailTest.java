package org.palermoassist.integration.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.sync.Feed;
import org.palermoassist.sync.FetchFault;
import org.palermoassist.sync.FetchJob;
import org.palermoassist.sync.Haul;
import org.palermoassist.sync.Paging;
import org.palermoassist.sync.SignIn;
import org.palermoassist.sync.Way;

/** A mailbox on the machine itself, with letters as partners write them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FetchMailTest {
    private static final byte[] IATI = "<iati-activities version=\"2.03\"></iati-activities>".getBytes(UTF_8);

    @TempDir
    private Path spool;

    private GreenMail server;
    private GreenMailUser mailbox;
    private FetchDesk desk;

    @BeforeEach
    void open() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        mailbox = server.setUser("portal@portal.example", "portal", "swordfish");
        desk = new FetchDesk(spool);
    }

    @AfterEach
    void close() {
        desk.close();
        server.stop();
    }

    @Test
    void all_files_of_a_letter_come_and_pictures_do_not() throws Exception {
        lay(
                "officer@partner.example",
                files("a.xml", IATI, "liste.csv", "a;b".getBytes(UTF_8), "logo.png", new byte[9], "b.xml", IATI));

        Haul haul = desk.fetch(job("@partner.example", "swordfish"));

        assertThat(haul.fault()).isEmpty();
        assertThat(haul.files()).extracting(Haul.Piece::name).containsExactly("a.xml", "liste.csv", "b.xml");
        assertThat(haul.letters()).hasSize(1);
        assertThat(isSeen(0)).as("marked only when its files are taken").isFalse();
    }

    @Test
    void a_letter_whose_files_were_taken_is_not_opened_again() throws Exception {
        lay("officer@partner.example", files("a.xml", IATI));
        FetchJob job = job("officer@partner.example", "swordfish");
        MailboxReader reader = new MailboxReader(
                new CheckedSockets(new OutsideAddresses(InetAddress::getAllByName, true), Optional.empty()),
                FetchDesk.IMPATIENT,
                places());

        Haul first = reader.haul(job);
        reader.taken(job, first.letters());

        assertThat(first.files()).hasSize(1);
        assertThat(reader.haul(job).unchanged()).isTrue();
        assertThat(isSeen(0)).isTrue();
    }

    @Test
    void letters_of_others_are_left_as_they_lie() throws Exception {
        lay("stranger@elsewhere.example", files("a.xml", IATI));
        lay("officer@partner.example.evil.example", files("b.xml", IATI));

        Haul haul = desk.fetch(job("@partner.example", "swordfish"));

        assertThat(haul.unchanged()).isTrue();
        assertThat(haul.letters()).isEmpty();
        assertThat(desk.left()).isZero();
    }

    @Test
    void an_archive_is_unpacked() throws Exception {
        lay("officer@partner.example", files("all.zip", zip("data/one.xml", "data/two.xml", "readme.txt")));

        Haul haul = desk.fetch(job("@partner.example", "swordfish"));

        assertThat(haul.files()).extracting(Haul.Piece::name).containsExactly("one.xml", "two.xml");
    }

    @Test
    void an_archive_that_leads_out_of_itself_is_refused_and_other_letters_are_taken() throws Exception {
        for (String name : List.of("../../etc/passwd.xml", "/etc/one.xml", "C:\\one.xml", "a\\..\\..\\one.xml")) {
            lay("officer@partner.example", files("evil.zip", zip("good.xml", name)));
        }
        lay("officer@partner.example", files("a.xml", IATI));

        Haul haul = desk.fetch(job("@partner.example", "swordfish"));

        assertThat(FetchDesk.fault(haul)).isEqualTo(FetchFault.DAMAGED_ARCHIVE);
        assertThat(haul.files()).extracting(Haul.Piece::name).containsExactly("a.xml");
        assertThat(haul.letters()).hasSize(5);
        assertThat(desk.left()).isEqualTo(1);
    }

    @Test
    void an_archive_with_a_bomb_is_refused() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bomb)) {
            out.putNextEntry(new ZipEntry("bomb.xml"));
            out.write(new byte[20 << 20]);
        }
        lay("officer@partner.example", files("bomb.zip", bomb.toByteArray()));

        assertThat(FetchDesk.fault(desk.fetch(job("@partner.example", "swordfish"))))
                .isEqualTo(FetchFault.TOO_LARGE);
        assertThat(desk.left()).isZero();
    }

    @Test
    void a_wrong_password_and_a_folder_that_is_not_there() {
        assertThat(FetchDesk.fault(desk.fetch(job("@partner.example", "wrong"))))
                .isEqualTo(FetchFault.SIGN_IN_REFUSED);
        assertThat(FetchDesk.fault(desk.fetch(job(address("/Nowhere"), "@partner.example", "swordfish"))))
                .isEqualTo(FetchFault.NOT_FOUND);
    }

    @Test
    void a_mail_server_of_the_own_network_is_refused() {
        try (FetchDesk strict =
                new FetchDesk(spool, new OutsideAddresses(InetAddress::getAllByName, false), Optional.empty(), false)) {
            assertThat(FetchDesk.fault(strict.fetch(job("@partner.example", "swordfish"))))
                    .isEqualTo(FetchFault.ADDRESS_REFUSED);
        }
    }

    @Test
    void a_mail_server_that_cannot_prove_who_it_is() {
        GreenMail stranger = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
        stranger.start();
        try {
            String address = "imaps://127.0.0.1:" + stranger.getImaps().getPort() + "/INBOX";
            assertThat(FetchDesk.fault(desk.fetch(job(address, "@partner.example", "swordfish"))))
                    .isEqualTo(FetchFault.CERTIFICATE);
        } finally {
            stranger.stop();
        }
    }

    @Test
    void a_mail_server_that_says_nothing() throws IOException {
        try (PartnerServer silent = new PartnerServer((request, out, me) -> me.beSilent())) {
            String address = "imap://127.0.0.1:" + silent.port() + "/INBOX";
            assertThat(FetchDesk.fault(desk.fetch(job(address, "@partner.example", "swordfish"))))
                    .isEqualTo(FetchFault.TOO_SLOW);
        }
    }

    private FetchPlaces places() {
        return new FetchPlaces() {
            @Override
            public Path place() throws IOException {
                return Files.createTempFile(spool, "file", ".received");
            }

            @Override
            public void drop(Path file) {
                throw new AssertionError(file);
            }
        };
    }

    private String address(String folder) {
        return "imap://127.0.0.1:" + server.getImap().getPort() + folder;
    }

    private FetchJob job(String senders, String password) {
        return job(address("/INBOX"), senders, password);
    }

    private static FetchJob job(String address, String senders, String password) {
        Feed feed = new Feed(Way.MAILBOX, address, SignIn.BASIC, "portal", List.of(senders), Paging.NONE, "", "", 1, 0);
        return FetchDesk.job(feed, password, Optional.of(UUID.randomUUID()));
    }

    private void lay(String from, Map<String, byte[]> files) throws Exception {
        MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()));
        letter.setFrom(new InternetAddress(from));
        letter.setRecipients(Message.RecipientType.TO, "portal@portal.example");
        letter.setSubject("Projets, état au 1er mars");
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Please find attached.", "UTF-8");
        parts.addBodyPart(text);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.getValue(), "application/octet-stream")));
            part.setFileName(file.getKey());
            parts.addBodyPart(part);
        }
        letter.setContent(parts);
        letter.saveChanges();
        mailbox.deliver(letter);
    }

    private static Map<String, byte[]> files(Object... pairs) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.put((String) pairs[i], (byte[]) pairs[i + 1]);
        }
        return all;
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(all)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(IATI);
            }
        }
        return all.toByteArray();
    }

    private boolean isSeen(int at) throws Exception {
        return server.getManagers()
                .getImapHostManager()
                .getInbox(mailbox)
                .getMessages()
                .get(at)
                .getFlags()
                .contains(Flags.Flag.SEEN);
    }
}
