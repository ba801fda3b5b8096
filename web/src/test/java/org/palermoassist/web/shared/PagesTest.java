package org.palermoassist.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.palermoassist.web.security.PageAccess;

/** No words, styles or scripts in pages, and every control can be found by its id. */
class PagesTest {
    private static final Pattern EL = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SEEN_OR_HEARD = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "label",
            "header",
            "headerText",
            "footerText",
            "emptyMessage",
            "data-label",
            "text",
            "todo",
            "help",
            "shown",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "itemLabel");
    private static final Pattern PART = Pattern.compile("/WEB-INF/[\\w/.-]+\\.xhtml");
    private static final Set<String> CONTROLS = Set.of("input", "select", "textarea", "button");
    private static final Pattern FACES_CONTROL =
            Pattern.compile("(h|p):(form|input|select|command|button|autoComplete|dialog|dataTable|fileUpload).*");

    @Test
    void pages_hold_no_words() {
        assertThat(offences(PagesTest::words)).isEmpty();
    }

    @Test
    void pages_hold_no_style_and_no_script() {
        assertThat(offences(PagesTest::styleOrScript)).isEmpty();
    }

    @Test
    void every_control_has_an_id() {
        assertThat(offences(PagesTest::controlWithoutId)).isEmpty();
    }

    @Test
    void every_page_says_who_may_open_it_and_every_entry_has_a_page() {
        Set<String> pages = new TreeSet<>();
        for (Path page : WordFiles.files("src/main/webapp", ".xhtml")) {
            String path = page.toString().replace('\\', '/').replaceAll(".*/webapp", "");
            if (!path.startsWith("/WEB-INF/") && !path.startsWith("/resources/")) {
                pages.add(path.replace(".xhtml", ""));
            }
        }
        assertThat(PageAccess.all().keySet()).containsAll(pages);
    }

    @Test
    void every_part_that_is_named_is_there_and_is_named_whole() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        for (String place : List.of("src/main/webapp", "src/main/java")) {
            for (Path file : WordFiles.files(place, place.endsWith("java") ? ".java" : ".xhtml")) {
                Matcher part = PART.matcher(Files.readString(file));
                while (part.find()) {
                    named.add(part.group());
                    if (!Files.isRegularFile(Path.of("src/main/webapp" + part.group()))) {
                        missing.add(file.getFileName() + " names " + part.group());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        Set<String> parts = new TreeSet<>();
        for (Path part : WordFiles.files("src/main/webapp/WEB-INF", ".xhtml")) {
            parts.add(part.toString().replace('\\', '/').replaceAll(".*/webapp", ""));
        }
        assertThat(named)
                .as("a part that no page names is dead, or named in pieces")
                .containsAll(parts);
    }

    private interface Check {
        String offence(XMLStreamReader at);
    }

    private static List<String> offences(Check check) {
        List<String> offences = new ArrayList<>();
        for (Path page : WordFiles.files("src/main/webapp", ".xhtml")) {
            try {
                XMLStreamReader reader = reader(WordFiles.text(page));
                while (reader.hasNext()) {
                    reader.next();
                    String offence = check.offence(reader);
                    if (!offence.isEmpty()) {
                        offences.add(
                                page.getFileName() + ":" + reader.getLocation().getLineNumber() + " " + offence);
                    }
                }
            } catch (XMLStreamException broken) {
                offences.add(page.getFileName() + " " + broken.getMessage());
            }
        }
        return offences;
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(
                new StringReader(text.replace("<!DOCTYPE html>", "").strip()));
    }

    private static String words(XMLStreamReader at) {
        if (at.getEventType() == XMLStreamConstants.CHARACTERS) {
            return literal(at.getText());
        }
        if (at.getEventType() != XMLStreamConstants.START_ELEMENT) {
            return "";
        }
        boolean shownValue = name(at).matches("[hp]:(command|output|link|button).*") || "button".equals(name(at));
        for (int i = 0; i < at.getAttributeCount(); i++) {
            String attribute = at.getAttributeLocalName(i);
            boolean declared = "http://xmlns.jcp.org/jsf/composite".equals(at.getNamespaceURI())
                    || "jakarta.faces.composite".equals(at.getNamespaceURI());
            boolean shown = SEEN_OR_HEARD.contains(attribute) || (shownValue && "value".equals(attribute));
            if (!declared && shown && !literal(at.getAttributeValue(i)).isEmpty()) {
                return attribute + "=" + at.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String literal(String text) {
        String rest = EL.matcher(text).replaceAll(" ");
        return LETTERS.matcher(rest).find() ? rest.strip() : "";
    }

    private static String styleOrScript(XMLStreamReader at) {
        if (at.getEventType() != XMLStreamConstants.START_ELEMENT) {
            return "";
        }
        if (Set.of("script", "style").contains(at.getLocalName())) {
            return at.getLocalName();
        }
        for (int i = 0; i < at.getAttributeCount(); i++) {
            String attribute = at.getAttributeLocalName(i);
            if ("style".equals(attribute) || attribute.matches("on(click|change|submit|load|key.*|mouse.*|blur)")) {
                return attribute + "=" + at.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String controlWithoutId(XMLStreamReader at) {
        if (at.getEventType() != XMLStreamConstants.START_ELEMENT) {
            return "";
        }
        boolean control = FACES_CONTROL.matcher(name(at)).matches()
                || (at.getPrefix().isEmpty() && CONTROLS.contains(at.getLocalName()));
        // plain fields that repeat (one of several to tick) are found by name and value
        boolean named = at.getPrefix().isEmpty() && at.getAttributeValue(null, "name") != null;
        return control && !named && at.getAttributeValue(null, "id") == null ? name(at) : "";
    }

    private static String name(XMLStreamReader at) {
        return at.getPrefix() == null || at.getPrefix().isEmpty()
                ? at.getLocalName()
                : at.getPrefix() + ":" + at.getLocalName();
    }
}
