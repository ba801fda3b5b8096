package org.palermoassist.projects;

import static org.palermoassist.projects.ProjectTable.DOCUMENT;
import static org.palermoassist.projects.ProjectTable.SECTOR;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.projects.iati.ActivityHead;
import org.palermoassist.projects.iati.Description;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.projects.iati.ReportedNumber;
import org.palermoassist.projects.iati.ReportingOrg;
import org.palermoassist.projects.iati.Sector;
import org.palermoassist.reference.ExchangeRates;
import org.palermoassist.security.AccessLevel;

/** All rows of one activity but its tags and events. */
final class ActivityRows {
    private static final int TITLE = 1000;
    private static final int DESCRIPTION = 20_000;
    private static final int ORG = 200;
    private static final Set<String> REPORTERS_OWN = Set.of("98", "99");
    private static final int ORG_NAME = 300;
    private static final int SECTOR_CODE = 80;
    private static final int SECTOR_NAME = 200;
    private static final int SHORT = 10;
    private static final int LANGUAGE = 12;
    private static final int SCOPE = 4;
    private static final Description NO_DESCRIPTION = new Description(Optional.empty(), List.of());

    private final Owners owners;
    private final ImportSource source;
    private final Timestamp now;
    private final RowBuffer rows;
    private final PlaceRows places;
    private final OrgRows orgs;
    private final MoneyRows money;

    ActivityRows(Known known, ImportSource source, Timestamp now, RowBuffer rows) {
        this.owners = known.owners();
        this.source = source;
        this.now = now;
        this.rows = rows;
        this.places = new PlaceRows(known.lists(), rows);
        this.orgs = new OrgRows(known.lists().organizations(), rows);
        this.money = new MoneyRows(known.rates(), rows);
    }

    /** Rows beside the project's own. */
    void addParts(long project, PreparedActivity prepared) {
        ReportedActivity activity = prepared.reported();
        rows.add(DOCUMENT, project, prepared.document());
        places.add(project, activity);
        sectors(project, activity);
        orgs.add(project, activity);
        money.add(project, activity.finance());
    }

    /** Sectors of vocabularies that several partners use; a reporter's own list is in the document alone. */
    private void sectors(long project, ReportedActivity activity) {
        int position = 0;
        for (Sector sector : activity.sectorsAnywhere()) {
            if (REPORTERS_OWN.contains(sector.vocabulary())) {
                continue;
            }
            rows.add(
                    SECTOR,
                    project,
                    ++position,
                    Cut.to(SHORT, sector.vocabulary()),
                    Cut.to(SECTOR_CODE, sector.code().code()),
                    sector.percentage().flatMap(ReportedNumber::value).orElse(null),
                    Cut.orNull(SECTOR_NAME, sector.names().stream().findFirst().map(Narrative::text)));
        }
    }

    /** Values of the project's row, in the order of {@link ProjectTable#PROJECT}. */
    Object[] project(long id, ProjectRef ref, ReportedActivity activity, Judged judged) {
        List<Object> values = new ArrayList<>();
        values.addAll(Arrays.asList(id, ref.value(), now, false, AccessLevel.PUBLIC.name()));
        reported(activity, values);
        texts(activity, values);
        life(activity, values);
        values.addAll(Arrays.asList(
                judged.quarantined(),
                judged.tagsCounted(),
                judged.tagsInferred(),
                judged.contentHash(),
                now,
                source.runId(),
                source.runId()));
        return values.toArray();
    }

    private void reported(ReportedActivity activity, List<Object> values) {
        ReportingOrg org = activity.head().reportingOrg();
        Optional<String> language = activity.head().defaults().language();
        String name = Cut.main(org.names(), language).map(Narrative::text).orElse("");
        values.addAll(Arrays.asList(
                activity.identifier(),
                source.sourceId(),
                source.dataset(),
                owners.of(org).orElse(null),
                Cut.to(ORG, org.ref().orElse("")),
                Cut.to(ORG_NAME, name),
                org.secondary()));
    }

    private static void texts(ReportedActivity activity, List<Object> values) {
        Optional<String> language = activity.head().defaults().language();
        Optional<Narrative> title = Cut.main(activity.texts().titles(), language);
        Optional<Narrative> description = Cut.main(description(activity).narratives(), language);
        values.addAll(Arrays.asList(
                Cut.to(TITLE, title.map(Narrative::text).orElse("")),
                Cut.to(DESCRIPTION, description.map(Narrative::text).orElse("")),
                Cut.orNull(LANGUAGE, title.or(() -> description).flatMap(Narrative::language))));
    }

    private static void life(ReportedActivity activity, List<Object> values) {
        ActivityHead head = activity.head();
        Optional<LocalDate> plannedStart = activity.date("1");
        Optional<LocalDate> actualStart = activity.date("2");
        Optional<LocalDate> plannedEnd = activity.date("3");
        Optional<LocalDate> actualEnd = activity.date("4");
        values.addAll(Arrays.asList(
                status(activity).orElse(null),
                Cut.orNull(SCOPE, head.scope()),
                head.defaults().hierarchy(),
                plannedStart.orElse(null),
                actualStart.orElse(null),
                plannedEnd.orElse(null),
                actualEnd.orElse(null),
                actualStart.or(() -> plannedStart).orElse(null),
                actualEnd.or(() -> plannedEnd).orElse(null),
                Cut.orNull(SHORT, head.defaults().currency())));
    }

    /** Code of a status that the list holds; anything else is in the document and among the problems. */
    static Optional<String> status(ReportedActivity activity) {
        return activity.head().status().flatMap(ProjectStatus::ofCode).map(ProjectStatus::code);
    }

    /** The general description, else the first. */
    private static Description description(ReportedActivity activity) {
        List<Description> all = activity.texts().descriptions();
        return all.stream()
                .filter(description -> description.type().orElse("1").equals("1"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(NO_DESCRIPTION);
    }

    /** What rows are made with. */
    record Known(ImportLists lists, ExchangeRates rates, Owners owners) {}

    /** What was worked out about an activity. */
    record Judged(String contentHash, boolean quarantined, int tagsCounted, int tagsInferred) {}
}
