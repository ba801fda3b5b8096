package org.palermoassist.projects.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What is written as valid is valid by the schema itself, and nothing valid is left out. */
class SchemaCheckTest {
    private static final String WHOLE = "<iati-activity><iati-identifier>XM-1-1</iati-identifier>"
            + "<reporting-org ref=\"XM-1\" type=\"40\"><narrative>One</narrative></reporting-org>"
            + "<title><narrative>Courts</narrative></title><description><narrative>Training</narrative></description>"
            + "<participating-org role=\"4\"/><activity-status code=\"2\"/>"
            + "<activity-date type=\"2\" iso-date=\"2026-01-01\"/></iati-activity>";

    /** Has nearly every element of the standard. */
    private static final String RICH = "iati-cases/js-validator-integration/iati-multi-act-oneOrAll-error.xml";

    /** Looked up once: that takes longer than all else. */
    private static final TransformerFactory TRANSFORMERS = TransformerFactory.newInstance();

    private static final List<String> VALUES =
            List.of("", " 1 ", "x y", "true", "-1.5", "2026-02-30", "2026-01-31Z", "%zz");

    @Test
    void what_is_required_and_lacks_is_named_with_its_place() {
        assertThat(fault(WHOLE)).isEmpty();
        assertThat(fault(WHOLE.replace("<title><narrative>Courts</narrative></title>", "")))
                .contains("MISSING title");
        assertThat(fault(WHOLE.replace("<narrative>Courts</narrative>", ""))).contains("MISSING title/narrative");
        assertThat(fault(WHOLE.replace("<description><narrative>Training</narrative></description>", "")))
                .contains("MISSING description");
        assertThat(fault(WHOLE.replace("<participating-org role=\"4\"/>", ""))).contains("MISSING participating-org");
        assertThat(fault(WHOLE.replace(" role=\"4\"", ""))).contains("MISSING participating-org/@role");
        assertThat(fault(WHOLE.replace("<activity-status code=\"2\"/>", ""))).contains("MISSING activity-status");
        assertThat(fault(WHOLE.replace("<activity-date type=\"2\" iso-date=\"2026-01-01\"/>", "")))
                .contains("MISSING activity-date");
        assertThat(fault(WHOLE.replace(" type=\"40\"", ""))).contains("MISSING reporting-org/@type");
    }

    @Test
    void what_is_too_much_unknown_or_malformed_is_named_with_its_place() {
        assertThat(fault(WHOLE.replace("2026-01-01", "January"))).contains("MALFORMED activity-date/@iso-date");
        assertThat(fault(WHOLE.replace("<title>", "<title><narrative>A</narrative></title><title>")))
                .contains("REPEATED title[2]");
        assertThat(fault(WHOLE.replace("<title>", "<colour/><title>"))).contains("UNKNOWN colour");
        assertThat(fault(WHOLE.replace("<title>", "<title colour=\"red\">"))).contains("UNKNOWN title/@colour");
        assertThat(fault(WHOLE.replace("<title>", "<title xml:lang=\"eng lish\">")))
                .contains("UNKNOWN title/@lang");
    }

    @Test
    void what_others_add_in_a_namespace_of_their_own_stays() {
        String foreign = WHOLE.replace("</iati-activity>", "<x:note xmlns:x=\"https://example.org\"/></iati-activity>");
        assertThat(fault(foreign.replace(
                        "<title>", "<title xmlns:y=\"https://example.org/y\" y:a=\"1\" xml:lang=\"en\">")))
                .isEmpty();
    }

    @Test
    void a_document_tells_at_its_end_what_was_left_out_of_it() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IatiWriter writer = new IatiWriter(out, OwnTags.PROVISIONS, Instant.EPOCH)) {
            ActivityDocument lacking = document(WHOLE.replace("<activity-status code=\"2\"/>", ""));
            assertThat(writer.writeValid(document(WHOLE), true, List.of(), "P-1"))
                    .isEmpty();
            assertThat(writer.writeValid(lacking, true, List.of(), "P--2-")).isPresent();
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "Left out, since they would not be valid IATI 2.03: 1\n  P- -2-: MISSING activity-status\n-->")
                .containsOnlyOnce("<iati-activity>");
        assertThat(new Read(text.getBytes(StandardCharsets.UTF_8)).documents).hasSize(1);
    }

    /** Real files: all that is written is valid as a whole, and each one that is left out is invalid indeed. */
    @Test
    void real_activities_are_judged_as_by_the_schema() throws Exception {
        Schema schema = schema();
        Path folder = TestData.path("iati-real");
        int written = 0;
        int leftOut = 0;
        for (Map<String, String> row : TestData.csv(folder.resolve("index.csv"))) {
            if (row.get("file").startsWith("dportal-covid") || row.get("file").startsWith("registry-dump")) {
                continue; // more of the same
            }
            Read read = new Read(Files.newInputStream(folder.resolve(row.get("file"))));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int here = 0;
            try (IatiWriter writer = new IatiWriter(out, OwnTags.PROVISIONS, Instant.EPOCH)) {
                for (ActivityDocument document : read.documents) {
                    Optional<SchemaFault> fault = writer.writeValid(document, false, List.of("UNTOC-18"), "one");
                    here += fault.isEmpty() ? 1 : 0;
                    leftOut += fault.isPresent() ? 1 : 0;
                    assertThat(fault.isPresent()
                                    && valid(schema, alone(document)).isEmpty())
                            .as("%s: valid, and left out for %s: %s", row.get("file"), fault, document.xml())
                            .isFalse();
                }
            }
            written += here;
            if (here > 0) {
                assertThat(valid(schema, out.toByteArray())).as(row.get("file")).isEmpty();
            }
        }
        assertThat(written).isGreaterThan(2_000);
        assertThat(leftOut).isGreaterThan(100);
    }

    /** A rich activity with each of its parts taken away, doubled, or spoiled: the two verdicts are the same. */
    @Test
    void every_part_taken_away_doubled_or_spoiled_is_judged_as_by_the_schema() throws Exception {
        Schema schema = schema();
        Document rich = rich();
        int judged = 0;
        int invalid = 0;
        for (int part : oneOfEachKind(rich)) {
            for (Consumer<Element> spoiling : spoilings(elements(rich).get(part))) {
                Document spoiled = (Document) rich.cloneNode(true);
                spoiling.accept(elements(spoiled).get(part));
                for (ActivityDocument document : new Read(text(spoiled).getBytes(StandardCharsets.UTF_8)).documents) {
                    Optional<SchemaFault> fault = IatiWriter.fault(document, true, List.of(), OwnTags.PROVISIONS);
                    Optional<String> complaint = valid(schema, alone(document));
                    assertThat(fault.isPresent())
                            .as("%s, %s: %s", fault, complaint, document.xml())
                            .isEqualTo(complaint.isPresent());
                    judged++;
                    invalid += complaint.isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(judged).isGreaterThan(1_000);
        assertThat(invalid).isGreaterThan(500);
    }

    /** One activity that has nearly all that there is. */
    private static Document rich() throws Exception {
        Document whole = dom(Files.readAllBytes(TestData.path(RICH)));
        NodeList all = whole.getElementsByTagName("iati-activity");
        while (all.getLength() > 1) {
            all.item(1).getParentNode().removeChild(all.item(1));
        }
        return whole;
    }

    /** Places of the first element of each name below each other name. */
    private static List<Integer> oneOfEachKind(Document document) {
        List<Element> all = elements(document);
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 1; i < all.size(); i++) {
            Element one = all.get(i);
            first.putIfAbsent(one.getParentNode().getNodeName() + "/" + one.getNodeName(), i);
        }
        return List.copyOf(first.values());
    }

    private static List<Consumer<Element>> spoilings(Element like) {
        List<Consumer<Element>> all = new ArrayList<>();
        all.add(one -> one.getParentNode().removeChild(one));
        all.add(one -> one.getParentNode().insertBefore(one.cloneNode(true), one));
        all.add(one -> one.setAttribute("colour", "red"));
        all.add(one -> one.setAttribute("xml:lang", "en us"));
        all.add(one -> one.setAttributeNS("https://example.org/x", "x:y", "z"));
        all.add(one -> one.appendChild(one.getOwnerDocument().createElement("colour")));
        all.add(one -> one.appendChild(one.getOwnerDocument().createElementNS("https://example.org/x", "x:y")));
        for (String value : VALUES) {
            all.add(one -> one.setTextContent(value));
        }
        for (int i = 0; i < like.getAttributes().getLength(); i++) {
            String name = like.getAttributes().item(i).getNodeName();
            all.add(one -> one.removeAttribute(name));
            for (String value : VALUES) {
                all.add(one -> one.setAttribute(name, value));
            }
        }
        return all;
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static Document dom(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String text(Document document) throws Exception {
        StringWriter text = new StringWriter();
        TRANSFORMERS.newTransformer().transform(new DOMSource(document), new StreamResult(text));
        return text.toString().replaceFirst("encoding=\"[^\"]*\"", "encoding=\"UTF-8\"");
    }

    private static byte[] alone(ActivityDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IatiWriter writer = new IatiWriter(out, OwnTags.PROVISIONS, Instant.EPOCH)) {
            writer.write(document, true, List.of());
        }
        return out.toByteArray();
    }

    private static Optional<String> valid(Schema schema, byte[] document) throws IOException {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(TestData.path("iati-schema/2.03/iati-activities-schema.xsd")
                        .toFile());
    }

    private static Optional<String> fault(String activity) {
        return IatiWriter.fault(document(activity), true, List.of(), OwnTags.PROVISIONS)
                .map(SchemaFault::text);
    }

    private static ActivityDocument document(String activity) {
        return ActivityDocument.of(TreeReader.parse(activity));
    }

    /** What an import would keep. */
    private static final class Read implements ActivityHandler {
        private final List<ActivityDocument> documents = new ArrayList<>();

        Read(byte[] file) throws IOException {
            this(new ByteArrayInputStream(file));
        }

        Read(InputStream file) throws IOException {
            try (file) {
                new IatiReader().read(file, this);
            }
        }

        @Override
        public void activity(ReceivedActivity activity) {
            documents.add(activity.document());
        }

        @Override
        public void rejected(RejectedActivity activity) {
            // has no identifier: nothing of it is kept
        }
    }
}
