package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.messages.RecordDesk;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Sql;

/** Projects as notices and questions know them. A State that a project names may ask its provider. */
@ApplicationScoped
class ProjectDesk implements RecordDesk {
    @PersistenceContext
    private EntityManager em;

    @Override
    public char kind() {
        return 'P';
    }

    @Override
    public Set<String> visible(Collection<String> refs, Actor by) {
        return new HashSet<>(Sql.select("p.ref", "project p WHERE p.ref IN ?", List.copyOf(refs))
                .and(Visibility.of(by).ofOrganization("p"))
                .list(em, row -> row.text(0)));
    }

    @Override
    public Optional<Sides> sides(String ref, Actor by) {
        return Sql.select("p.id, p.owner_ref", "project p WHERE p.ref = ?", ref)
                .and(Visibility.of(by).ofOrganization("p"))
                .first(em, row -> new Sides(named(row.number(0)), Optional.of(row.text(1))));
    }

    private Set<String> named(long project) {
        return new HashSet<>(
                Sql.select("DISTINCT g.code", "project_place g WHERE g.kind = 'STATE' AND g.project_id = ?", project)
                        .list(em, row -> row.text(0)));
    }
}
