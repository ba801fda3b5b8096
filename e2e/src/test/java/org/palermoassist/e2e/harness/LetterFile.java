package org.palermoassist.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Letters that the portal writes to files while no mail server is named. */
public final class LetterFile {
    private static final Pattern LINK = Pattern.compile("/(?:invitation|expert)\\?token=([A-Za-z0-9_-]{20,})");
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private LetterFile() {}

    /** Path and query of the link in the latest letter that names this login; waits until there are that many letters. */
    public static String link(PortalUnderTest portal, String login, int letters) {
        long end = System.nanoTime() + PATIENCE;
        List<String> found = texts(portal, login);
        while (found.size() < letters) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("letters for " + login + ": " + found.size());
            }
            PortalProcess.pause();
            found = texts(portal, login);
        }
        Matcher link = LINK.matcher(found.get(found.size() - 1));
        if (!link.find()) {
            throw new IllegalStateException("no link for " + login);
        }
        return link.group();
    }

    private static List<String> texts(PortalUnderTest portal, String login) {
        Path mail = portal.data().resolve("mail");
        if (!Files.isDirectory(mail)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(mail)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(LetterFile::text)
                    .filter(text -> text.contains(login))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            String raw = Files.readString(file);
            int body = raw.indexOf("\r\n\r\n") + 4;
            if (raw.substring(0, body).contains("base64")) {
                return new String(Base64.getMimeDecoder().decode(raw.substring(body)), StandardCharsets.UTF_8);
            }
            return raw.replaceAll("=\r?\n", "").replace("=3D", "=");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
