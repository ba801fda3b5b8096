package org.palermoassist.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Letters that an office can edit. */
class TextDocumentTest {
    private static Map<String, String> parts(TextDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static void read(String part) throws Exception {
        try (InputStream xml = new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8))) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        }
    }

    @Test
    void every_part_is_well_formed_and_each_that_another_names_is_there() throws IOException {
        Map<String, String> parts = parts(new TextDocument("fr", "<Lettre> & {body}")
                .marked("Vu par l\u2019\u00c9tat & le fonds")
                .title("Titre \u0007")
                .text("a < b\nc {mark} $1"));
        assertThat(parts.values()).allSatisfy(part -> assertThatNoException().isThrownBy(() -> read(part)));
        assertThat(parts).containsKeys("[Content_Types].xml", "word/document.xml");
        for (String named : new String[] {"styles.xml", "header.xml", "footer.xml"}) {
            assertThat(parts.get("word/_rels/document.xml.rels")).contains("Target=\"" + named + "\"");
            assertThat(parts).containsKey("word/" + named);
            assertThat(parts.get("[Content_Types].xml")).contains("/word/" + named);
        }
        assertThat(parts.get("docProps/core.xml")).contains("&lt;Lettre&gt; &amp; {body}");
        assertThat(parts.get("word/header.xml")).contains("&amp; le fonds");
        assertThat(parts.get("word/document.xml")).contains("a &lt; b</w:t><w:br/>", "c {mark} $1");
    }

    @Test
    void every_style_that_a_paragraph_names_is_defined_and_the_language_is_said() throws IOException {
        Map<String, String> parts = parts(new TextDocument("fr", "Lettre")
                .title("t")
                .heading("h")
                .text("x")
                .item("i")
                .small("s")
                .signature("s"));
        for (String style : new String[] {"Title", "Heading1", "Normal", "Item", "Small", "Signature"}) {
            assertThat(parts.get("word/document.xml")).contains("<w:pStyle w:val=\"" + style + "\"/>");
            assertThat(parts.get("word/styles.xml")).contains("w:styleId=\"" + style + "\"");
        }
        assertThat(parts.get("word/styles.xml")).contains("<w:lang w:val=\"fr-FR\"");
    }

    @Test
    void arabic_runs_from_right_to_left() throws IOException {
        assertThat(parts(new TextDocument("ar", "x").text("x")).get("word/document.xml"))
                .contains("<w:bidi/>", "<w:rtl/>");
        assertThat(parts(new TextDocument("en", "x").text("x")).get("word/document.xml"))
                .doesNotContain("<w:bidi/>", "<w:rtl/>");
    }
}
