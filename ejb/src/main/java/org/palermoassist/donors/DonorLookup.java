package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Sql;

/** Finds donors for the other parts of this capability. */
@ApplicationScoped
class DonorLookup {
    /** SQL of a donor's name in a language; the alias of the donor is {@code d}. */
    static final String NAME =
            """
            COALESCE((SELECT s.name FROM state_name s WHERE s.code = d.state_code AND s.lang = '%1$s'),
              (SELECT s.name FROM state_name s WHERE s.code = d.state_code AND s.lang = 'en'),
              NULLIF(d.name, ''),
              (SELECT COALESCE(IF('%1$s' = 'fr', o.name_fr, NULL), o.name) FROM organization o
                WHERE o.ref = d.organization_ref), d.ref)""";

    @PersistenceContext
    private EntityManager em;

    /** The language of names for this reader: one that there are names in. */
    static String language(Actor by) {
        return by.language().matches("en|fr|es|ru|zh|ar") ? by.language() : "en";
    }

    static String name(Actor by) {
        return NAME.formatted(language(by));
    }

    /** Number of a donor that the reader knows of. */
    Optional<Long> id(DonorRef ref, Actor by) {
        return Sql.select("d.id", "donor d WHERE d.ref = ?", ref.value())
                .and(DonorSight.of(by))
                .first(em, row -> row.number(0));
    }

    /** Ref of a donor by its number. */
    DonorRef ref(long id) {
        return Sql.select("d.ref", "donor d WHERE d.id = ?", id)
                .first(em, row -> new DonorRef(row.text(0)))
                .orElseThrow();
    }

    /** The body whose officers act for a donor. */
    Optional<String> organization(long id) {
        return Sql.select("d.organization_ref", "donor d WHERE d.id = ?", id)
                .first(em, row -> row.optional(0))
                .flatMap(found -> found);
    }
}
