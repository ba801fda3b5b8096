package org.palermoassist.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Copies of files in which every activity has another identifier, so that all of them are new once more. */
final class OtherIdentifiers {
    private static final String END = "</iati-identifier>";

    private OtherIdentifiers() {}

    /** Writes the copies below a directory, in the order of the originals. */
    static void copy(Path from, Path to) throws IOException {
        int number = 0;
        for (Path file : Floor.files(from)) {
            Path copy = to.resolve(String.format("%03d.xml.gz", ++number));
            try (InputStream in = Floor.open(file);
                    OutputStream out = new GZIPOutputStream(Files.newOutputStream(copy))) {
                // byte for byte, whatever the encoding; the names of elements are ASCII in all of them
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                out.write(text.replace(END, "-again" + END).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }
}
