package org.palermoassist.web.reference;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.palermoassist.reference.Languages;

/** The official language that a caller of the API asks for by Accept-Language. */
final class ReaderLanguage {
    private ReaderLanguage() {}

    static String of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(Languages.OFFICIAL::contains)
                .findFirst()
                .orElse("en");
    }
}
