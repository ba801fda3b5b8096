package org.palermoassist.e2e.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Own data as somebody took it out. */
record Unzipped(Map<String, byte[]> files) {
    static Unzipped of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unzipped(files);
    }

    /** A file as text; empty when there is none. */
    String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Hashes as {@code sha256sum} would write them, of all but their own list. */
    String hashes() {
        return files.entrySet().stream()
                .filter(file -> !file.getKey().equals("SHA256SUMS"))
                .map(file -> sha256(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** Refs of one kind in any table. */
    Set<String> refs(char kind) {
        Set<String> refs = new TreeSet<>();
        files.keySet().stream().filter(path -> path.endsWith(".csv")).forEach(path -> {
            Matcher found =
                    Pattern.compile("\\b" + kind + "-[0-9A-HJKMNP-TV-Z]{7}\\b").matcher(text(path));
            while (found.find()) {
                refs.add(found.group());
            }
        });
        return refs;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
