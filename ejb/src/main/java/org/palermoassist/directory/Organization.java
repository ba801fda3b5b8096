package org.palermoassist.directory;

import java.util.Optional;

/**
 * A body that funds, provides or receives assistance.
 *
 * @param ref its ref
 * @param name English name, or the name as a source gives it
 * @param nameFr French name
 * @param acronym usual short form
 * @param kind code of IATI's OrganisationType
 * @param country alpha-2 code of its country, as the source gives it
 */
public record Organization(
        OrganizationRef ref,
        String name,
        Optional<String> nameFr,
        Optional<String> acronym,
        Optional<String> kind,
        Optional<String> country) {
    /** The name for a reader of this language; never blank. */
    public String nameIn(String language) {
        return language.equals("fr") ? nameFr.orElse(name) : name;
    }
}
