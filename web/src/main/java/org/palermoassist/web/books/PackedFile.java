package org.palermoassist.web.books;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.palermoassist.books.Statements;
import org.palermoassist.web.api.BadInput;

/**
 * A file between two steps of a form: its bytes exactly, so that what was looked at is what is taken in; nothing of it is kept on the
 * server meanwhile.
 */
record PackedFile(byte[] bytes, String text) {
    static PackedFile of(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackedFile(bytes, Base64.getEncoder().encodeToString(packed.toByteArray()));
    }

    /** @throws BadInput for what this portal did not pack */
    static PackedFile read(String text) {
        try (GZIPInputStream zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            return new PackedFile(zip.readNBytes(Statements.LARGEST + 1), text);
        } catch (IOException | IllegalArgumentException broken) {
            throw new BadInput("packed", "");
        }
    }
}
