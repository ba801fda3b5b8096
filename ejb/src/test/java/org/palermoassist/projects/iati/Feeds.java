package org.palermoassist.projects.iati;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Files made by tests, and what reading one hands over. */
final class Feeds {

    static final String ROOT = "<iati-activities version=\"2.03\">";
    static final String END = "</iati-activities>";

    private Feeds() {}

    static String activity(String identifier) {
        return "<iati-activity><iati-identifier>" + identifier + "</iati-identifier></iati-activity>";
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static InputStream parts(String start, String middle, int times, String end) {
        List<InputStream> parts = new ArrayList<>();
        parts.add(stream(start));
        byte[] bytes = middle.getBytes(StandardCharsets.UTF_8);
        IntStream.range(0, times).forEach(i -> parts.add(new ByteArrayInputStream(bytes)));
        parts.add(stream(end));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Reads one file after the other. */
    static class Taken implements ActivityHandler {

        final List<String> identifiers = new ArrayList<>();
        final List<RejectedActivity> rejected = new ArrayList<>();

        @Override
        public void activity(ReceivedActivity activity) {
            identifiers.add(activity.identifier());
            activity.document();
        }

        @Override
        public void rejected(RejectedActivity activity) {
            rejected.add(activity);
        }

        Optional<FileFault> fault(String file) throws IOException {
            return read(file).fault();
        }

        FileReport read(String file) throws IOException {
            return read(file.getBytes(StandardCharsets.UTF_8));
        }

        FileReport read(byte[] file) throws IOException {
            return read(new ByteArrayInputStream(file));
        }

        FileReport read(InputStream file) throws IOException {
            return new IatiReader().read(file, this);
        }
    }
}
