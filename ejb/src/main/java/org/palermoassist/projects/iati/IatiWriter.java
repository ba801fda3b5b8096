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
    /** Of more than these it tells how many. */
    private static final int TOLD = 1000;

    private final OutputStream out;
    private final OwnTags ownTags;
    private final StringBuilder part = new StringBuilder();
    private final StringBuilder told = new StringBuilder();
    private int leftOut;

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
     * Writes one activity, whatever it lacks.
     *
     * @param document as kept
     * @param own whether the portal itself is its first publisher
     * @param provisions codes such as UNTOC-18 that are EXPLICIT or CONFIRMED; none other leaves the portal (U-16)
     */
    public void write(ActivityDocument document, boolean own, List<String> provisions) throws IOException {
        put(prepared(document, own, provisions, ownTags));
    }

    /**
     * Writes one activity if the document stays valid IATI 2.03 with it. One that is left out is told of at the end of the document.
     *
     * @param document as kept
     * @param own whether the portal itself is its first publisher
     * @param provisions codes that are EXPLICIT or CONFIRMED
     * @param name by which it is told of
     * @return why it was left out
     */
    public Optional<SchemaFault> writeValid(
            ActivityDocument document, boolean own, List<String> provisions, String name) throws IOException {
        XmlNode activity = prepared(document, own, provisions, ownTags);
        Optional<SchemaFault> fault = SchemaCheck.of(activity);
        if (fault.isEmpty()) {
            put(activity);
        } else if (++leftOut <= TOLD) {
            told.append("\n  ").append(name).append(": ").append(fault.get().text());
        }
        return fault;
    }

    /** Why an activity would be left out of a document that has to be valid. */
    public static Optional<SchemaFault> fault(
            ActivityDocument document, boolean own, List<String> provisions, OwnTags ownTags) {
        return SchemaCheck.of(prepared(document, own, provisions, ownTags));
    }

    private static XmlNode prepared(ActivityDocument document, boolean own, List<String> provisions, OwnTags ownTags) {
        XmlNode activity = document.node();
        if (!own) {
            activity.first("reporting-org").ifPresent(org -> org.with("secondary-reporter", "1"));
        }
        tag(activity, provisions, ownTags);
        order(activity);
        return activity;
    }

    private void put(XmlNode activity) throws IOException {
        XmlText.write(activity, part);
        part.append('\n');
        flush();
    }

    private static void tag(XmlNode activity, List<String> provisions, OwnTags ownTags) {
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
        if (leftOut > 0) {
            String names = told.toString().replaceAll("-(?=-)", "- "); // two hyphens end a comment
            part.append("<!-- Left out, since they would not be valid IATI 2.03: ")
                    .append(leftOut)
                    .append(names)
                    .append("\n-->\n");
        }
        part.append("</iati-activities>\n");
        flush();
        out.close();
    }
}
