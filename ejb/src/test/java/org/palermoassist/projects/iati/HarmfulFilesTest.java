package org.palermoassist.projects.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.projects.iati.Feeds.END;
import static org.palermoassist.projects.iati.Feeds.ROOT;
import static org.palermoassist.projects.iati.Feeds.activity;
import static org.palermoassist.projects.iati.Feeds.parts;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.projects.iati.Feeds.Taken;

/** Files that are meant to harm: none opens a file or a connection, or fills the memory. */
@Timeout(20)
class HarmfulFilesTest {

    private final Taken taken = new Taken();

    @Test
    void a_document_type_is_refused_whatever_it_holds() throws IOException {
        String bomb = "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\">"
                + IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> "<!ENTITY a" + i + " \"" + "&a;".repeat(10) + "\">")
                        .reduce("", String::concat)
                + "]>" + ROOT + activity("&a20;") + END;
        assertThat(taken.fault(bomb)).contains(FileFault.DTD_REFUSED);
        assertThat(taken.fault("<!DOCTYPE iati-activities SYSTEM \"x.dtd\">" + ROOT + END))
                .contains(FileFault.DTD_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!DOCTYPE", "<!DOCTYPE a [<!ENTITY % \u0000>]>", "<!DOCTYPE a [<!ELEMENT \u0001 ANY>", "<!D"})
    void a_malformed_document_type_never_throws(String start) throws IOException {
        assertThat(taken.fault(start + ROOT + END)).isPresent();
    }

    @Test
    void an_external_entity_reads_no_file(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
        FileReport report = taken.read(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + ROOT + activity("&x;") + END);
        assertThat(report.fault()).contains(FileFault.DTD_REFUSED);
        assertThat(report.toString()).doesNotContain("secret words");
    }

    @Test
    void an_external_entity_opens_no_connection() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            taken.read("<!DOCTYPE a SYSTEM \"" + address + "\" [<!ENTITY x SYSTEM \"" + address + "\">]>" + ROOT
                    + activity("&x;") + END);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_text_of_50_megabytes_is_refused_without_being_held() throws IOException {
        InputStream file = parts(
                ROOT + "<iati-activity><iati-identifier>XX-1</iati-identifier><title><narrative>",
                "x".repeat(1 << 20),
                50,
                "</narrative></title></iati-activity>" + END);
        assertThat(taken.read(file).fault()).contains(FileFault.TEXT_TOO_LONG);
    }

    @Test
    void an_attribute_of_5_megabytes_is_refused() throws IOException {
        InputStream file = parts(ROOT + "<iati-activity default-currency=\"", "x".repeat(1 << 20), 5, "\"/>" + END);
        assertThat(taken.read(file).fault()).contains(FileFault.TEXT_TOO_LONG);
    }

    @Test
    void an_activity_of_millions_of_elements_is_refused() throws IOException {
        InputStream file = parts(ROOT + "<iati-activity>", "<a/>".repeat(1 << 18), 16, "</iati-activity>" + END);
        assertThat(taken.read(file).fault()).contains(FileFault.TEXT_TOO_LONG);
    }

    @Test
    void a_hundred_thousand_nested_elements_are_refused() throws IOException {
        InputStream file = parts(ROOT + "<iati-activity>", "<a>".repeat(1000), 100, END);
        assertThat(taken.read(file).fault()).contains(FileFault.TOO_DEEP);
        file = parts(ROOT, "<a>".repeat(1000), 100, END);
        assertThat(taken.read(file).fault()).contains(FileFault.TOO_DEEP);
    }

    @Test
    void a_comment_of_50_megabytes_is_refused() throws IOException {
        InputStream file = parts(ROOT + "<!--", "x".repeat(1 << 20), 50, "-->" + activity("XX-1") + END);
        assertThat(taken.read(file).fault()).contains(FileFault.TEXT_TOO_LONG);
    }

    @Test
    void a_file_of_any_length_takes_the_memory_of_one_activity() throws IOException {
        String many = IntStream.range(0, 100)
                .mapToObj(i -> "<iati-activity><title><narrative>" + "words ".repeat(1000)
                        + "</narrative></title></iati-activity>")
                .reduce("", String::concat);
        InputStream file = parts(ROOT, many, 300, END);
        long before = used();
        FileReport report = taken.read(file);
        assertThat(report.counts().activities()).isEqualTo(30_000);
        taken.rejected.clear();
        assertThat(used() - before).isLessThan(20_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
