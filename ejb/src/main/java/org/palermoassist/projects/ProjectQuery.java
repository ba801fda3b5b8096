package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.SearchWords;
import org.palermoassist.shared.Sql;

/** Puts a filter and what the reader may see into one query over {@code project p}. */
@ApplicationScoped
class ProjectQuery {
    @PersistenceContext
    private EntityManager em;

    /** The query, with visibility and every filter in it. */
    Sql build(String columns, ProjectFilter filter, Actor reader) {
        Sql sql = Sql.select(columns, "project p WHERE 1=1")
                .and(Visibility.of(reader).ofOrganization("p"));
        conditions(filter, reader).forEach(sql::and);
        return sql;
    }

    private List<Condition> conditions(ProjectFilter filter, Actor reader) {
        List<Condition> all = new ArrayList<>();
        switch (filter.tagged()) {
            case ANY -> all.add(Condition.of("p.tagged = TRUE"));
            case NONE -> all.add(Condition.of("p.tagged = FALSE"));
            case ALL -> {}
        }
        filter.text().map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> all.add(words(text)));
        filter.identifier().ifPresent(given -> all.add(Condition.of("p.identifier = ?", given.strip())));
        filter.who().providers().ifPresent(refs -> all.add(provider(refs)));
        filter.who()
                .donors()
                .ifPresent(refs -> all.add(Condition.of(
                        "p.id IN (SELECT o.project_id FROM project_org o WHERE o.owner_ref IN ?"
                                + " AND o.funding = TRUE)",
                        refs)));
        places(filter.where(), all);
        subjects(filter.what(), reader, all);
        if (!filter.statuses().isEmpty()) {
            all.add(Condition.of(
                    "p.status IN ?",
                    filter.statuses().stream().map(ProjectStatus::code).toList()));
        }
        filter.from().ifPresent(day -> all.add(Condition.of("(p.ends_on IS NULL OR p.ends_on >= ?)", day)));
        filter.to().ifPresent(day -> all.add(Condition.of("p.starts_on <= ?", day)));
        filter.source()
                .ifPresent(code ->
                        all.add(Condition.of("p.source_id = (SELECT s.id FROM source s WHERE s.code = ?)", code)));
        return all;
    }

    /** An identifier finds its project; anything else is searched in title and description, all words, by their beginnings. */
    private Condition words(String text) {
        Optional<Long> known = Sql.select("p.id", "project p WHERE 1=1")
                .and("(p.identifier = ? OR p.ref = ?)", text, text.toUpperCase(Locale.ROOT))
                .first(em, row -> row.number(0));
        if (known.isPresent()) {
            return Condition.of("p.id = ?", known.get());
        }
        SearchWords words = new SearchWords(text);
        String search = words.booleanMode();
        return search.isEmpty()
                ? Condition.of("p.title LIKE ?", words.like())
                : Condition.of("MATCH (p.title, p.description) AGAINST (? IN BOOLEAN MODE)", search);
    }

    private static Condition provider(List<String> refs) {
        return Condition.of(
                "(p.owner_ref IN ? OR p.id IN (SELECT o.project_id FROM project_org o WHERE o.owner_ref IN ?"
                        + " AND (o.accountable = TRUE OR o.extending = TRUE OR o.implementing = TRUE)))",
                refs,
                refs);
    }

    private void places(ProjectFilter.Where where, List<Condition> all) {
        where.state()
                .ifPresent(code -> all.add(Condition.of(
                        "p.id IN (SELECT g.project_id FROM project_place g WHERE g.kind = 'STATE'" + " AND g.code = ?)",
                        code)));
        where.region().ifPresent(code -> {
            List<String> regions = below(code);
            all.add(Condition.of(
                    "p.id IN (SELECT g.project_id FROM project_place g LEFT JOIN state s ON g.kind = 'STATE'"
                            + " AND s.code = g.code WHERE g.kind = 'REGION' AND g.code IN ? OR s.region IN ?)",
                    regions,
                    regions));
        });
    }

    private List<String> below(String region) {
        List<String> found = new ArrayList<>(List.of(region));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(Sql.select("r.code", "region r WHERE 1=1")
                    .and("r.parent = ?", found.get(i))
                    .list(em, row -> row.text(0)));
        }
        return found;
    }

    private static void subjects(ProjectFilter.What what, Actor reader, List<Condition> all) {
        what.sector()
                .ifPresent(code -> all.add(
                        Condition.of("p.id IN (SELECT c.project_id FROM project_sector c WHERE c.code = ?)", code)));
        if (what.provision().isEmpty() && what.confidence().isEmpty()) {
            return;
        }
        Condition sight = TagSight.of(reader);
        List<Object> values = new ArrayList<>(sight.values());
        StringBuilder sql =
                new StringBuilder("EXISTS (SELECT 1 FROM project_tag t WHERE t.project_id = p.id AND " + sight.sql());
        what.provision().ifPresent(code -> {
            sql.append(" AND t.provision_code = ?");
            values.add(code);
        });
        what.confidence().ifPresent(confidence -> {
            sql.append(" AND t.confidence = ?");
            values.add(confidence.name());
        });
        all.add(new Condition(sql.append(')').toString(), values));
    }
}
