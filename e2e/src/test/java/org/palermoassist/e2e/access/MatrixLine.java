package org.palermoassist.e2e.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * One line of {@code role-matrix.csv}: a page, an operation of the API or a door of the server's own, and who may
 * use it.
 *
 * @param kind PAGE, API or SERVER
 * @param method of HTTP
 * @param path as the portal lists it
 * @param example of a page: query; of the API: the path with values; may be empty
 * @param roles who may; {@code *} is everybody
 * @param status answered to those who may; empty: anything but a refusal
 */
record MatrixLine(String kind, String method, String path, String example, Set<String> roles, String status) {

    static List<MatrixLine> all(String kind) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                MatrixLine.class.getResourceAsStream("/role-matrix.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(MatrixLine::parse)
                    .filter(line -> line.kind.equals(kind))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MatrixLine parse(String text) {
        String[] cells = text.split(",", -1);
        return new MatrixLine(cells[0], cells[1], cells[2], cells[3], Set.of(cells[4].split(" ")), cells[5]);
    }

    boolean isOpenTo(String role) {
        return roles.contains("*") || roles.contains(role);
    }

    /** Method and path, as the portal lists them. */
    String name() {
        return method + " " + path;
    }

    /** Where to go for it; the values in braces are filled in. */
    String address(Refs refs) {
        String address = kind.equals("PAGE") ? path + example : example.isEmpty() ? path : example;
        return refs.fill(address);
    }
}
