package org.palermoassist.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.web.security.CurrentActor;

/**
 * The language of this request, for words and for texts. {@code ?lang=fr} on any page remembers the choice and comes back to the same address without it.
 */
public class LanguageFilter extends HttpFilter {
    @Inject
    private transient CurrentActor current;

    private static final int ONE_YEAR = 365 * 24 * 3600;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Language> chosen = choice(request);
        if (chosen.isEmpty()) {
            if (current.isSignedIn()) {
                request.setAttribute(Language.OF_ACCOUNT, current.actor().language());
            }
            current.readIn(Language.of(request).code());
            chain.doFilter(request, response);
            return;
        }
        remember(chosen.get(), request, response);
        QueryString rest = QueryString.of(request).without(Language.NAME);
        response.sendRedirect(rest.on(onThisSite(request.getRequestURI())));
    }

    /** A path that begins with two slashes would be the name of another site. */
    private static String onThisSite(String path) {
        return path.replaceFirst("^[/\\\\]+", "/");
    }

    private static Optional<Language> choice(HttpServletRequest request) {
        boolean page = request.getMethod().equals("GET")
                && !request.getServletPath().startsWith("/api")
                && !request.getServletPath().startsWith("/jakarta.faces.resource");
        return page ? QueryString.of(request).first(Language.NAME).flatMap(Language::of) : Optional.empty();
    }

    private static void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(Language.NAME, language.code());
        }
        Cookie cookie = new Cookie(Language.NAME, language.code());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(Transport.isSecure(request));
        response.addCookie(cookie);
    }
}
