package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Lists of projects. Every list is one query for its rows, one for its total and three for what stands in the rows. */
@UseCase
public class ProjectsService {
    /** Sorts that the list knows; without one the latest begin comes first. */
    public static final Set<String> SORTS = Set.of("start", "title", "changed");

    private static final String COLUMNS =
            "p.id, p.ref, p.identifier, p.title, p.language, p.reporting_org_name, p.status,"
                    + " p.starts_on, p.ends_on, p.quarantined, p.set_aside, p.gone_since, p.own, p.owner_ref";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProjectQuery query;

    @Inject
    private CountCache counts;

    /**
     * One page of the projects that match and that the reader may see.
     *
     * @param wanted sort one of {@link #SORTS}
     */
    public Page<ProjectRow> list(ProjectFilter filter, PageRequest wanted, Actor by) {
        long total =
                counts.total(filter, by, () -> query.build("p.id", filter, by).count(em));
        if (wanted.page() > 0 && wanted.offset() >= total) {
            return new Page<>(List.of(), total, wanted.page(), wanted.size());
        }
        PageRequest.Reach reach = wanted.reach(total);
        List<Found> found = query.build("p.id", filter, by)
                .tail(order(wanted, reach.backwards()) + reach.limit())
                .picks(COLUMNS, "project p")
                .tail(order(wanted, false))
                .list(em, Found::of);
        long least = wanted.offset() + found.size(); // a remembered total may be late, what was just found is not
        return new Page<>(filled(found, by), Math.max(total, least), wanted.page(), wanted.size());
    }

    /** How many projects match that the reader may see. */
    public long count(ProjectFilter filter, Actor by) {
        return counts.total(filter, by, () -> query.build("p.id", filter, by).count(em));
    }

    /** Planned and active projects that the reader's own organization reports, by title, at most 500. */
    public List<ProjectRow> own(Actor by) {
        if (by.organizationRef().isEmpty()) {
            return List.of();
        }
        List<Found> found = query.build(COLUMNS, ProjectFilter.ALL, by)
                .and("p.owner_ref = ?", by.organizationRef().get())
                .and("p.status IN ('1', '2')")
                .tail("ORDER BY p.title LIMIT " + PageRequest.MOST)
                .list(em, Found::of);
        return filled(found, by);
    }

    /**
     * The project of this ref, or of this identifier of a partner.
     *
     * @throws NotFound when there is none for this reader
     */
    public ProjectRef find(String refOrIdentifier, Actor by) {
        return query.build("p.ref", ProjectFilter.ALL, by)
                .and("(p.identifier = ? OR p.ref = ?)", refOrIdentifier, refOrIdentifier)
                .first(em, row -> new ProjectRef(row.text(0)))
                .orElseThrow(() -> new NotFound(refOrIdentifier));
    }

    /**
     * Public projects with their documents, in the order of their refs, for export; one that its source tells of no longer stays here.
     *
     * @param reporter of one reporting organization only
     * @param after ref of the last one of the part before, empty for the first part
     * @param size how many, 1 to 500
     */
    public List<ExportedProject> exported(
            ProjectFilter filter, Optional<OrganizationRef> reporter, String after, int size, Actor by) {
        Sql sql =
                query.build(ExportedProject.COLUMNS, filter, Actor.anonymous()).and("p.ref > ?", after);
        PublicProjects.leaving().forEach(sql::and);
        reporter.ifPresent(one -> sql.and("p.owner_ref = ?", one.value()));
        return sql.tail("ORDER BY p.ref LIMIT " + Math.min(PageRequest.MOST, Math.max(1, size)))
                .list(em, ExportedProject::of);
    }

    /** Codes of the sources, alphabetical. */
    public List<String> sources(Actor by) {
        return Sql.select("s.code", "source s WHERE 1=1")
                .tail("ORDER BY s.code")
                .list(em, row -> row.text(0));
    }

    /** The latest begin comes first where no sort was asked for. */
    private static String order(PageRequest wanted, boolean backwards) {
        boolean ascending = wanted.ascending() && SORTS.contains(wanted.sort());
        String direction = ascending == backwards ? " DESC" : "";
        String column =
                switch (wanted.sort()) {
                    case "title" -> "p.title_start";
                    case "changed" -> "p.changed_at";
                    default -> "p.starts_on";
                };
        return "ORDER BY " + column + direction + ", p.id" + direction;
    }

    private List<ProjectRow> filled(List<Found> found, Actor by) {
        List<Long> ids = found.stream().map(Found::id).toList();
        Map<Long, List<String[]>> places = places(ids);
        Map<Long, List<ProjectRow.Tag>> tags = tags(ids, by);
        Map<Long, Committed> committed = commitments(ids);
        return found.stream()
                .map(project -> project.row(
                        places.getOrDefault(project.id(), List.of()),
                        tags.getOrDefault(project.id(), List.of()),
                        committed.getOrDefault(project.id(), Committed.NONE)))
                .toList();
    }

    private Map<Long, List<String[]>> places(List<Long> ids) {
        Map<Long, List<String[]>> places = new HashMap<>();
        Sql.select("DISTINCT g.project_id, g.kind, g.code", "project_place g WHERE 1=1")
                .and("g.project_id IN ?", ids)
                .and("g.kind IN ('STATE', 'AREA')")
                .tail("ORDER BY g.code")
                .list(em, row -> places.computeIfAbsent(row.number(0), id -> new ArrayList<>())
                        .add(new String[] {row.text(1), row.text(2)}));
        return places;
    }

    private Map<Long, List<ProjectRow.Tag>> tags(List<Long> ids, Actor by) {
        Map<Long, List<ProjectRow.Tag>> tags = new HashMap<>();
        Condition sight = TagSight.of(by);
        Sql.select(
                        "t.project_id, t.provision_code, t.confidence",
                        "project_tag t JOIN project p ON p.id = t.project_id JOIN provision v ON v.code ="
                                + " t.provision_code WHERE 1=1")
                .and("t.project_id IN ?", ids)
                .and(sight)
                .tail("ORDER BY v.instrument = 'UNTOC' DESC, v.instrument, v.article")
                .list(em, row -> tags.computeIfAbsent(row.number(0), id -> new ArrayList<>())
                        .add(new ProjectRow.Tag(row.text(1), TagConfidence.valueOf(row.text(2)))));
        return tags;
    }

    /** Type 2 only (P-5); an amount that was not converted is told apart, never taken as 0 (U-19). */
    private Map<Long, Committed> commitments(List<Long> ids) {
        Map<Long, Committed> sums = new HashMap<>();
        Sql.select("x.project_id, SUM(x.usd), SUM(x.usd IS NULL)", "project_transaction x WHERE 1=1")
                .and("x.project_id IN ?", ids)
                .and("x.type = '2'")
                .tail("GROUP BY x.project_id")
                .list(em, row -> sums.put(row.number(0), new Committed(row.decimal(1), row.integer(2))));
        return sums;
    }

    private record Committed(Optional<BigDecimal> usd, int notConverted) {
        static final Committed NONE = new Committed(Optional.empty(), 0);
    }

    private record Found(long id, Row row) {
        static Found of(Row row) {
            return new Found(row.number(0), row);
        }

        ProjectRow row(List<String[]> places, List<ProjectRow.Tag> tags, Committed committed) {
            return new ProjectRow(
                    new ProjectRef(row.text(1)),
                    row.text(2),
                    row.text(3),
                    row.optional(4),
                    row.text(5),
                    ProjectStatus.ofCode(row.text(6)),
                    row.date(7),
                    row.date(8),
                    codes(places, "STATE"),
                    codes(places, "AREA"),
                    tags,
                    committed.usd(),
                    committed.notConverted(),
                    new ProjectRow.Standing(
                            row.flag(9), row.flag(10), row.instant(11).isPresent(), row.flag(12)));
        }

        private static List<String> codes(List<String[]> places, String kind) {
            return places.stream()
                    .filter(place -> place[0].equals(kind))
                    .map(place -> place[1])
                    .toList();
        }
    }
}
