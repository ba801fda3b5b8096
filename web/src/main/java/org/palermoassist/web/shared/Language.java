package org.palermoassist.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language the pages can be read in. Which one a request gets: what was chosen in this session, else the account's
 * language, else the cookie of an earlier choice, else what the browser asks for, else English.
 */
public enum Language {
    EN("en"),
    FR("fr"),
    /** Only the words of the frame are translated yet; proves the layout from right to left. */
    AR("ar");

    static final String NAME = "lang";
    /** Request attribute with the account's language code. */
    static final String OF_ACCOUNT = "org.palermoassist.language.account";

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** @return locale for words, figures and dates */
    public Locale locale() {
        return locale;
    }

    /** @return two-letter code, as in {@code <html lang>} and {@code ?lang=} */
    public String code() {
        return locale.getLanguage();
    }

    /** @return {@code rtl} or {@code ltr} */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    /** @return the language with this two-letter code */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }

    /** @return the language with this locale's language, else English */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(EN);
    }

    /** @return the language in which this request is answered */
    public static Language of(HttpServletRequest request) {
        return chosenInSession(request)
                .or(() -> ofAccount(request))
                .or(() -> ofCookie(request))
                .orElseGet(() -> ofBrowser(Collections.list(request.getLocales())));
    }

    /** From now on the account's language holds again, whatever was chosen in this session. */
    public static void forgetChoice(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    private static Optional<Language> chosenInSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof String code ? of(code) : Optional.empty();
    }

    private static Optional<Language> ofAccount(HttpServletRequest request) {
        return request.getAttribute(OF_ACCOUNT) instanceof String code ? of(code) : Optional.empty();
    }

    private static Optional<Language> ofCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(NAME))
                        .findFirst()
                        .flatMap(c -> of(c.getValue()));
    }

    static Language ofBrowser(List<Locale> wished) {
        // a browser never gets the layout trial by itself
        List<Language> offered = new ArrayList<>(List.of(EN, FR));
        return wished.stream()
                .flatMap(w -> offered.stream().filter(l -> l.code().equals(w.getLanguage())))
                .findFirst()
                .orElse(EN);
    }
}
