package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * A document somewhere on the web.
 *
 * @param url its address as received: never follow without checking
 * @param format media type
 * @param titles title by language
 * @param descriptions what it holds
 * @param about categories, languages and date
 */
public record DocumentLink(
        String url, Optional<String> format, List<Narrative> titles, List<Narrative> descriptions, About about) {

    /**
     * How a document is filed.
     *
     * @param categories codes such as A01
     * @param languages codes of the languages it is written in
     * @param date of the document
     */
    public record About(List<String> categories, List<String> languages, Optional<ReportedDate> date) {}
}
