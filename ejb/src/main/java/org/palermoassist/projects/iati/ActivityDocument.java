package org.palermoassist.projects.iati;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The activity's own XML, compact, kept beside its rows so that export loses nothing: every element, attribute and text
 * of every namespace. Comments, processing instructions and blanks between elements are not kept.
 */
public final class ActivityDocument {

    private static final int LEVEL = 2;
    private static final int CHUNK = 1 << 14;

    private final byte[] bytes;

    private ActivityDocument(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The document as read back from where it was kept. */
    public static ActivityDocument stored(byte[] bytes) {
        return new ActivityDocument(bytes.clone());
    }

    /** The document of an activity that exists as records only, such as one entered by hand. */
    public static ActivityDocument of(ReportedActivity activity) {
        return of(ActivityComposer.compose(activity));
    }

    static ActivityDocument of(XmlNode activity) {
        StringBuilder xml = new StringBuilder(CHUNK);
        XmlText.write(activity, xml);
        return new ActivityDocument(deflate(xml.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] deflate(byte[] xml) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(xml);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(xml.length / 4 + 64);
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** What is kept: raw deflate data of UTF-8 text. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The XML, one iati-activity element. */
    public String xml() {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, CHUNK)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("stored activity document cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }

    /** The activity as records. */
    public ReportedActivity reported() {
        return ActivityReading.read(node());
    }

    /** Same as {@link ReceivedActivity#contentHash(OwnTags)} of the activity it was made of. */
    public String contentHash(OwnTags tags) {
        return ContentHash.of(node(), tags);
    }

    XmlNode node() {
        return TreeReader.parse(xml());
    }
}
