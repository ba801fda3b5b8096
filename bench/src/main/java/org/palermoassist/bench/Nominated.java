package org.palermoassist.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One nomination from the form of the State to the last paper of its expert, as two browsers do it. */
final class Nominated {
    static final int PAPER = 5 << 20;
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("BIRTH", "1980-05"),
            Map.entry("GENDER", "F"),
            Map.entry("NATIONALITY", "QQ"),
            Map.entry("HOME_COUNTRY", "QQ"),
            Map.entry("DUTY_STATION", "Capital"),
            Map.entry("POSITION", "Prosecutor, Ministry of Justice"),
            Map.entry("GOVERNMENT", "YES"),
            Map.entry("PASSPORT_NUMBER", "P"),
            Map.entry("PASSPORT_COUNTRY", "QQ"),
            Map.entry("PASSPORT_UNTIL", "2035-01-31"),
            Map.entry("EXPERTISE/2", "Ten years of undercover work"),
            Map.entry("VISA_NEEDED", "YES"),
            Map.entry("STATEMENT", "YES"));
    private static final Pattern CODE = Pattern.compile("(?s)id=\"secret\".*?<code>([^<]+)</code>");
    private static final Pattern LINK = Pattern.compile("/expert\\?token=([A-Za-z0-9_-]{20,})");
    private static final int PART = 131_072;
    private static final int PATIENCE = 1200;

    private final HttpClient client;
    private final String url;
    private final Path mail;
    private final Window.Timed timed;

    Nominated(HttpClient client, String url, Path data, Window.Timed timed) {
        this.client = client;
        this.url = url;
        this.mail = data.resolve("mail");
        this.timed = timed;
    }

    Void run(Reader focal, String call, int number) throws IOException, InterruptedException {
        Window state = new Window(client, url, timed).with(focal);
        state.open("/calls/detail?ref=" + call);
        state.open("/nominations/edit?call=" + call);
        Map<String, String> named = Map.of(
                "version",
                "",
                "name",
                "Bench " + number,
                "email",
                "expert@example.org",
                "language",
                "en",
                "alsoFor",
                "");
        state.send("form", "form:save", named);
        String ref = state.path().replaceFirst("(?s).*ref=(X-[0-9A-Z]{7}).*", "$1");
        Matcher code = CODE.matcher(state.send("linking", "linking:link", Map.of()));
        if (!code.find()) {
            throw new IllegalStateException("no second fact for " + ref);
        }
        Window expert = part(ref, code.group(1), number);
        paper(expert, "cvForm", "cvForm:sendCv", number);
        paper(expert, "passportForm", "passportForm:sendPassport", -1 - number);
        state.open("/nominations/detail?ref=" + ref);
        return null;
    }

    /** The expert opens the part and says everything, field by field. */
    private Window part(String ref, String code, int number) throws IOException, InterruptedException {
        Window expert = new Window(client, url, timed);
        expert.open(link(ref));
        expert.send("form", "form:enter", Map.of("form:codeField:code", code));
        for (Map.Entry<String, String> field : FIELDS.entrySet()) {
            String value = field.getKey().equals("PASSPORT_NUMBER") ? "P" + (1_000_000 + number) : field.getValue();
            String said = "{\"field\": \"" + field.getKey() + "\", \"value\": \"" + value + "\"}";
            expert.script("fields", "/expert/field", "application/json", said.getBytes(StandardCharsets.UTF_8));
        }
        return expert;
    }

    private static void paper(Window expert, String form, String button, int number)
            throws IOException, InterruptedException {
        byte[] paper = new byte[PAPER];
        new SplittableRandom(number).nextBytes(paper);
        System.arraycopy("%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII), 0, paper, 0, 9);
        String key = hash(paper) + ":" + paper.length;
        for (int at = 0; at < paper.length; at += PART) {
            byte[] part = Arrays.copyOfRange(paper, at, Math.min(paper.length, at + PART));
            expert.script("parts", "/expert/upload?file=" + key + "&from=" + at, "application/octet-stream", part);
        }
        String page = expert.send(form, button, Map.of("upload", key, "uploadName", "paper.pdf"));
        if (page.contains("messages error")) {
            throw new IllegalStateException("a paper was refused");
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The link in the letter, once it has gone out. */
    private String link(String ref) throws IOException, InterruptedException {
        for (int tried = 0; tried < PATIENCE; tried++) {
            for (Path letter : letters()) {
                String text = Files.readString(letter);
                String plain = text.replaceAll("=\r?\n", "").replace("=3D", "=");
                Matcher link = LINK.matcher(plain);
                if (plain.contains(ref) && link.find()) {
                    return link.group();
                }
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new IllegalStateException("no letter for " + ref);
    }

    private List<Path> letters() throws IOException {
        if (!Files.isDirectory(mail)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(mail)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }
}
