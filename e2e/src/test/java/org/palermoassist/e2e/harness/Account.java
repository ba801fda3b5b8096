package org.palermoassist.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One line of {@code accounts.txt}.
 *
 * @param login name to sign in with
 * @param password random
 * @param role as the portal names it, for example FOCAL_POINT
 * @param place State or organization, may be empty
 */
public record Account(String login, String password, String role, String place) {

    /** All accounts of an accounts.txt. */
    public static List<Account> in(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.contains("\t") && !line.startsWith("#") && !line.startsWith("login\t"))
                    .map(Account::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Account parse(String line) {
        String[] fields = line.split("\t", -1);
        return new Account(fields[0], fields[1], fields[2], fields.length > 3 ? fields[3] : "");
    }

    /** Whether the account has a role, however it is spelt: FOCAL_POINT, focal point. */
    public boolean hasRole(String wanted) {
        return plain(role).equals(plain(wanted));
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
