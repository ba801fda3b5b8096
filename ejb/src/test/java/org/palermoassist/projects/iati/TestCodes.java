package org.palermoassist.projects.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The code lists of the shared folder, read with the portal's own XML reader. */
final class TestCodes {

    private TestCodes() {}

    static KnownCodes load() {
        Map<String, Set<String>> current = new HashMap<>();
        Map<String, Set<String>> withdrawn = new HashMap<>();
        for (String folder : List.of("embedded", "non-embedded")) {
            try (Stream<Path> files = Files.list(TestData.path("iati-codelists/" + folder))) {
                files.forEach(file -> load(file, current, withdrawn));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new KnownCodes(current, withdrawn);
    }

    private static void load(Path file, Map<String, Set<String>> current, Map<String, Set<String>> withdrawn) {
        try (InputStream in = Files.newInputStream(file)) {
            XmlNode list = TreeReader.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            String name = list.attribute("name").orElseThrow();
            boolean complete = list.attribute("complete").orElse("1").equals("1");
            for (XmlNode item : list.first("codelist-items").orElseThrow().all("codelist-item")) {
                boolean old = item.attribute("status").orElse("active").equals("withdrawn");
                String code = item.first("code").flatMap(XmlNode::content).orElseThrow();
                (old ? withdrawn : current)
                        .computeIfAbsent(name, n -> new HashSet<>())
                        .add(code);
            }
            if (!complete) {
                current.remove(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
