package org.palermoassist.directory;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an administrator says of an organization.
 *
 * @param names by language code; English is required; at most 300 characters each
 * @param acronym at most 40 characters; empty for none
 * @param kind code of IATI's OrganisationType
 */
public record OrganizationForm(Map<String, String> names, String acronym, Optional<String> kind) {
    /** Checks lengths; leaves blank names out. */
    public OrganizationForm {
        Map<String, String> given = new TreeMap<>();
        names.forEach((language, name) -> {
            if (!name.isBlank()) {
                given.put(language, fitting(name, 300));
            }
        });
        names = given;
        acronym = fitting(acronym, 40);
        DirectoryRule.ORGANIZATION_HAS_NAME.require(names.containsKey("en"));
    }

    private static String fitting(String text, int longest) {
        String fitted = text == null ? "" : text.strip();
        DirectoryRule.TEXT_FITS.require(fitted.length() <= longest, fitted.length(), longest);
        return fitted;
    }
}
