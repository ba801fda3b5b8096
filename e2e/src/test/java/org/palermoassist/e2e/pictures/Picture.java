package org.palermoassist.e2e.pictures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One line of {@code pictures.csv}: a page that is photographed.
 *
 * @param name of the files, without size and colours
 * @param role of the reader; PUBLIC is somebody without an account
 * @param language of the reader
 * @param address of the page; values in braces are filled in
 */
public record Picture(String name, String role, String language, String address) {

    /** All lines. */
    public static List<Picture> all() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Picture.class.getResourceAsStream("/pictures.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Picture::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture parse(String line) {
        String[] cells = line.split(",", 4);
        return new Picture(cells[0], cells[1], cells[2], cells[3]);
    }

    /** Pictures taken by one reader in one language share a window. */
    String reader() {
        return role + " " + language;
    }
}
