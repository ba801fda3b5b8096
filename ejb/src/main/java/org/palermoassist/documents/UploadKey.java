package org.palermoassist.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that arrives in parts, known by what is in it: chosen again, it goes on where it stopped.
 *
 * @param sha256 of the whole file, 64 hexadecimal digits in small letters
 * @param size bytes of the whole file, above zero
 */
public record UploadKey(String sha256, long size) {
    private static final Pattern SHAPE = Pattern.compile("([0-9a-f]{64}):([1-9][0-9]{0,9})");

    /** Checks the shape. */
    public UploadKey {
        if (!SHAPE.matcher(sha256 + ":" + size).matches()) {
            throw new IllegalArgumentException("no upload: " + sha256 + ":" + size);
        }
    }

    /** Reads what {@link #toString} wrote; empty for anything else. */
    public static Optional<UploadKey> parse(String text) {
        Matcher read = SHAPE.matcher(text == null ? "" : text);
        return read.matches()
                ? Optional.of(new UploadKey(read.group(1), Long.parseLong(read.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return sha256 + ":" + size;
    }
}
