package org.palermoassist.projects.iati;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Writes activities as one IATI 2.03 document, one at a time, in constant memory. What a partner reported goes out as it
 * came; only the order of elements becomes that of 2.03, our tags are brought up to date, and an activity that is not
 * the portal's own is marked as repeated (U-27).
 */
public final class IatiWriter implements Closeable {

    private final OutputStream out;
    private final OwnTags ownTags;
    private final StringBuilder part = new StringBuilder();

    /**
     * Begins the document.
     *
     * @param out where it goes; closed with the writer
     * @param ownTags vocabulary for the provisions
     * @param generatedAt when the data was read
     */
    public IatiWriter(OutputStream out, OwnTags ownTags, Instant generatedAt) throws IOException {
        this.out = out;
        this.ownTags = ownTags;
        part.append(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\" generated-datetime=\"")
                .append(generatedAt.truncatedTo(ChronoUnit.SECONDS))
                .append("\">\n");
        flush();
    }

    /**
     * Writes one activity.
     *
     * @param document as kept
     * @param own whether the portal itself is its first publisher
     * @param provisions codes such as UNTOC-18 that are EXPLICIT or CONFIRMED; none other leaves the portal (U-16)
     */
    public void write(ActivityDocument document, boolean own, List<String> provisions) throws IOException {
        XmlNode activity = document.node();
        if (!own) {
            activity.first("reporting-org").ifPresent(org -> org.with("secondary-reporter", "1"));
        }
        tag(activity, provisions);
        order(activity);
        XmlText.write(activity, part);
        part.append('\n');
        flush();
    }

    private void tag(XmlNode activity, List<String> provisions) {
        List.copyOf(activity.children()).stream().filter(ownTags::owns).forEach(activity::remove);
        for (String provision : provisions) {
            VocabularyCode code =
                    new VocabularyCode(provision, Optional.of("99"), Optional.of(ownTags.vocabularyUri()));
            Composing.vocabularyCode(activity, "tag", code);
        }
    }

    private static void order(XmlNode node) {
        node.order(SchemaOrder.ordered(node));
        node.children().forEach(IatiWriter::order);
    }

    private void flush() throws IOException {
        out.write(part.toString().getBytes(StandardCharsets.UTF_8));
        part.setLength(0);
    }

    /** Ends the document; without this it is cut off. */
    @Override
    public void close() throws IOException {
        part.append("</iati-activities>\n");
        flush();
        out.close();
    }
}
