package org.palermoassist.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.Sql;

/** Files that arrive in parts, on the real schema. */
@ExtendWith(ArquillianExtension.class)
class UploadsIT {
    private static final int PART = 100_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Uploads uploads;

    @Inject
    private UploadsErased erased;

    @Inject
    private Clock clock;

    private final Actor ann = somebody();

    private static Actor somebody() {
        String login = "up-" + Refs.next('Q');
        return Actor.of(login, login, Role.MISSION, Optional.of("XA"), Optional.empty(), false);
    }

    private static byte[] file(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static UploadKey key(byte[] file) {
        try {
            return new UploadKey(
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file)),
                    file.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private long send(byte[] file, long from) {
        byte[] part = Arrays.copyOfRange(file, (int) from, (int) Math.min(file.length, from + PART));
        return uploads.append(key(file), from, part, ann);
    }

    private void sendAll(byte[] file) {
        for (long at = uploads.received(key(file), ann); at < file.length; ) {
            at = send(file, at);
        }
    }

    @Test
    void a_file_goes_on_where_it_stopped_and_comes_out_byte_by_byte() throws IOException {
        byte[] file = file(750_123);
        send(file, 0);
        assertThat(send(file, PART)).isEqualTo(2L * PART);
        assertThat(uploads.received(key(file), ann)).as("the line broke here").isEqualTo(2L * PART);
        assertThat(send(file, 0)).as("a part that came twice").isEqualTo(2L * PART);
        assertThat(send(file, 5L * PART)).as("a part with a gap before it").isEqualTo(2L * PART);
        refused(DocumentsRule.UPLOAD_IS_WHOLE, () -> uploads.open(key(file), ann));
        sendAll(file);
        assertThat(uploads.open(key(file), ann).readAllBytes()).isEqualTo(file);
        uploads.taken(key(file), ann);
        assertThat(uploads.received(key(file), ann)).isZero();
    }

    @Test
    void nobody_else_reads_it_or_goes_on_with_it_and_the_public_sends_none() {
        byte[] file = file(1000);
        sendAll(file);
        Actor other = somebody();
        assertThat(uploads.received(key(file), other)).isZero();
        refused(DocumentsRule.UPLOAD_IS_WHOLE, () -> uploads.open(key(file), other));
        refused(DocumentsRule.PARTS_FIT, () -> uploads.append(key(file), 0, file, Actor.anonymous()));
    }

    @Test
    void what_is_not_the_file_that_was_told_is_refused_when_it_is_read() {
        byte[] file = file(1000);
        UploadKey told = new UploadKey(key(file(1001)).sha256(), file.length);
        uploads.append(told, 0, file, ann);
        refused(DocumentsRule.UPLOAD_IS_WHOLE, () -> uploads.open(told, ann).readAllBytes());
    }

    @Test
    void more_than_was_told_and_more_than_the_portal_takes_are_refused() {
        byte[] file = file(1000);
        UploadKey shorter = new UploadKey(key(file).sha256(), 999);
        refused(DocumentsRule.PARTS_FIT, () -> uploads.append(shorter, 0, file, ann));
        UploadKey huge = new UploadKey(key(file).sha256(), 30_000_000);
        refused(DocumentsRule.FILE_FITS, () -> uploads.append(huge, 0, file, ann));
        assertThat(uploads.received(shorter, ann)).as("nothing is kept of it").isZero();
    }

    @Test
    void the_parts_are_sealed() {
        byte[] file = "%PDF-1.7 a page of a passport".getBytes(StandardCharsets.US_ASCII);
        sendAll(file);
        byte[] stored = Sql.select(
                        "p.sealed, 1",
                        "upload_piece p JOIN upload u ON u.id = p.upload_id WHERE u.login = ?",
                        ann.login())
                .first(em, row -> row.bytes(0).orElseThrow())
                .orElseThrow();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("passport");
    }

    @Test
    void a_fifth_file_takes_the_place_of_the_oldest() {
        for (int size = 1000; size < 1005; size++) {
            sendAll(file(size));
        }
        assertThat(uploads.received(key(file(1000)), ann)).isZero();
        assertThat(uploads.received(key(file(1001)), ann)).isEqualTo(1001);
    }

    @Test
    void what_nobody_took_is_gone_after_two_days() {
        byte[] file = file(1000);
        sendAll(file);
        erased.before(clock.instant().minus(Duration.ofDays(1)));
        assertThat(uploads.received(key(file), ann)).isEqualTo(1000);
        erased.before(clock.instant().plusSeconds(1));
        assertThat(uploads.received(key(file), ann)).isZero();
    }
}
