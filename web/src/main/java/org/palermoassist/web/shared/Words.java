package org.palermoassist.web.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of {@code portal/messages*.properties} for code that is not a page: exports, error pages, messages. */
public final class Words {
    private static final String BUNDLE = "portal.messages";
    private static final ResourceBundle.Control NEVER_THE_MACHINES_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** @return the words in this language; English where it has none */
    public static Words in(Locale locale) {
        return new Words(
                ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), NEVER_THE_MACHINES_LANGUAGE));
    }

    /** @return the words in this language */
    public static Words in(Language language) {
        return in(language.locale());
    }

    /** @return two-letter code of the language the words are in */
    public String language() {
        String code = bundle.getLocale().getLanguage();
        return code.isEmpty() ? Language.EN.code() : code;
    }

    /** @return whether there are words under this key */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * Words of several keys, such as the heads of a table.
     *
     * @param prefix with which all the keys begin
     * @param names how they go on
     */
    public List<String> each(String prefix, List<String> names) {
        return names.stream().map(name -> get(prefix + name)).toList();
    }

    /**
     * @param values put in place of {0}, {1}, ... as {@link MessageFormat} does
     * @return the words, or the key in question marks if there are none
     */
    public String get(String key, Object... values) {
        if (!bundle.containsKey(key)) {
            return "???" + key + "???";
        }
        String pattern = bundle.getString(key);
        return pattern.indexOf('{') < 0 ? pattern : new MessageFormat(pattern, bundle.getLocale()).format(values);
    }
}
