package org.palermoassist.web.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.palermoassist.security.Role;

/**
 * The list of all pages and who may open each, from {@code portal/page-access.properties}: {@code /needs/edit =
 * FOCAL_POINT,CONTRIBUTOR}; {@code *} is everybody. A page that is not listed cannot be opened by anyone.
 */
public final class PageAccess {
    private static final Map<String, Set<Role>> ROLES = read();

    private PageAccess() {}

    enum Answer {
        OPEN,
        SIGN_IN,
        ABSENT
    }

    /**
     * Paths that are no pages: the API and the way back from an organization's own sign-in guard themselves, the server's own and
     * static resources are public.
     */
    static boolean isNoPage(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/oidc/return/")
                || path.startsWith("/health")
                || path.equals("/openapi")
                || path.startsWith("/openapi/")
                || path.startsWith("/metrics")
                || path.equals("/favicon.ico")
                || path.equals("/favicon.svg")
                || path.equals("/robots.txt");
    }

    static Answer of(String path, Role role) {
        Set<Role> roles = ROLES.get(path);
        if (roles == null) {
            return Answer.ABSENT;
        }
        if (roles.contains(role)) {
            return Answer.OPEN;
        }
        return role == Role.PUBLIC ? Answer.SIGN_IN : Answer.ABSENT;
    }

    /** All pages with the roles that may open them, for the matrix test and the navigation. */
    public static Map<String, Set<Role>> all() {
        return Map.copyOf(ROLES);
    }

    private static Map<String, Set<Role>> read() {
        Properties lines = new Properties();
        try (InputStream in = PageAccess.class.getResourceAsStream("/portal/page-access.properties")) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Set<Role>> roles = new TreeMap<>();
        for (String path : lines.stringPropertyNames()) {
            roles.put(path, roles(lines.getProperty(path).trim()));
        }
        return roles;
    }

    private static Set<Role> roles(String text) {
        if (text.equals("*")) {
            return EnumSet.allOf(Role.class);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split(",")).map(String::trim).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
