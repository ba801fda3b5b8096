package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Names of the fields of an activity, for people. */
@Named
@RequestScoped
public class FieldWords {
    private static final int SHORT = 400;

    @Inject
    private Portal portal;

    /**
     * Name of a field.
     *
     * @param field element of the activity, with its type where each type stands for itself
     */
    public String name(String field) {
        return name(field, Words.in(portal.getLanguage()));
    }

    /** The same in other words than the reader's. */
    public static String name(String field, Words words) {
        String key = "projects.field." + field.replace('/', '.');
        if (words.has(key)) {
            return words.get(key);
        }
        int end = field.indexOf('/');
        String element = "projects.field." + (end < 0 ? field : field.substring(0, end));
        return words.has(element) ? words.get(element) : words.get("projects.field.other", field);
    }

    /** Which part of a field: a language, or the place below its element. */
    public String part(String place) {
        return place.replace('#', ' ').replace('@', ' ').strip();
    }

    /** Where the text begins, as much as fits a table. */
    public String begin(String text) {
        return isLong(text) ? text.substring(0, SHORT) : text;
    }

    /** Whether the text is longer than fits a table. */
    public boolean isLong(String text) {
        return text.length() > SHORT;
    }
}
