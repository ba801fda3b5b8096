package org.palermoassist.e2e.harness;

/**
 * One line of {@code accounts.txt}.
 *
 * @param login name to sign in with
 * @param password random
 * @param role as the portal names it, for example FOCAL_POINT
 * @param place State or organization, may be empty
 */
public record Account(String login, String password, String role, String place) {

    static Account parse(String line) {
        String[] fields = line.split("\t", -1);
        return new Account(fields[0], fields[1], fields[2], fields.length > 3 ? fields[3] : "");
    }

    boolean hasRole(String wanted) {
        return plain(role).equals(plain(wanted));
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
