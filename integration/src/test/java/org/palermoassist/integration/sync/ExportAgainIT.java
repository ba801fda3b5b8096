package org.palermoassist.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.projects.ExportedProject;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectHistory;
import org.palermoassist.projects.ProjectRecords;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectTags;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.projects.TagConfidence;
import org.palermoassist.projects.TagRow;
import org.palermoassist.projects.iati.IatiWriter;
import org.palermoassist.projects.iati.OwnTags;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.sync.FileCounts;
import org.palermoassist.sync.NewSource;
import org.palermoassist.sync.SourceKind;
import org.palermoassist.sync.Sources;

/** What the portal exports, sent in again through the import route, changes nothing: no row, no tag, no decision, no event. */
@ExtendWith(ArquillianExtension.class)
class ExportAgainIT {
    private static final Actor MACHINE = Actor.machine("import-it", Right.IMPORT_RUN, Right.RUN_READ);
    private static final Actor COORDINATOR =
            Actor.of("cora", "Cora", Role.COORDINATOR, Optional.empty(), Optional.empty(), false);
    private static final String PERSONS = "Training against trafficking in persons";

    @Inject
    private RunDesk desk;

    @Inject
    private Sources sources;

    @Inject
    private ProjectsService projects;

    @Inject
    private ProjectRecords records;

    @Inject
    private ProjectTags tags;

    @Inject
    private ProjectHistory history;

    private final String mark =
            "XI-EX" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    @Test
    void decided_named_and_guessed_tags_stay_what_they_are() throws IOException {
        sources.open(new NewSource(mark, mark, SourceKind.LOOSE, Optional.empty()), MACHINE);
        String given = feed(named(), activity(2, PERSONS, ""), activity(3, PERSONS, ""), activity(4, "Roads", ""));
        assertThat(imported(given).added()).isEqualTo(4);
        TagRow guess = tags.of(ref(2), COORDINATOR).get(0);
        assertThat(guess.confidence()).isEqualTo(TagConfidence.INFERRED);
        tags.confirm(ref(2), guess.provision(), COORDINATOR);
        tags.reject(ref(3), guess.provision(), COORDINATOR);
        tags.propose(ref(4), "UNTOC-18", COORDINATOR);
        List<String> before = state();
        String export = exported();
        assertThat(export).contains(guess.provision()).contains("UNTOC-18").contains("UNTOC-16");
        assertThat(imported(export).unchanged()).isEqualTo(4);
        assertThat(state()).isEqualTo(before);
        assertThat(exported()).isEqualTo(export);
    }

    private FileCounts imported(String text) {
        return desk.imported(mark, text).file().counts();
    }

    private ProjectRef ref(int number) {
        return projects.find(mark + "-" + number, COORDINATOR);
    }

    /** Everything a coordinator sees of the four, with their tags and events. */
    private List<String> state() {
        return Stream.of(1, 2, 3, 4)
                .map(this::ref)
                .map(ref -> records.details(ref, COORDINATOR) + "\n" + tags.of(ref, COORDINATOR) + "\n"
                        + history.of(ref, COORDINATOR))
                .toList();
    }

    private String exported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IatiWriter writer = new IatiWriter(out, OwnTags.PROVISIONS, Instant.EPOCH)) {
            for (ExportedProject project : projects.exported(source(), Optional.empty(), "", 100, Actor.anonymous())) {
                writer.write(project.document(), project.own(), project.provisions());
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private ProjectFilter source() {
        ProjectFilter all = ProjectFilter.ALL;
        return new ProjectFilter(
                all.text(),
                all.identifier(),
                all.who(),
                all.where(),
                all.what(),
                all.statuses(),
                all.from(),
                all.to(),
                Optional.of(mark),
                all.tagged());
    }

    private static String feed(String... activities) {
        return "<iati-activities version=\"2.03\">" + String.join("", activities) + "</iati-activities>";
    }

    private String named() {
        String tag = "<tag code=\"UNTOC-16\" vocabulary=\"99\" vocabulary-uri=\"" + OwnTags.PROVISIONS.vocabularyUri()
                + "\"/>";
        return activity(1, "Extradition", tag);
    }

    private String activity(int number, String title, String tag) {
        return "<iati-activity xml:lang=\"en\" default-currency=\"EUR\"><iati-identifier>" + mark + "-" + number
                + "</iati-identifier><reporting-org ref=\"" + mark
                + "\" type=\"40\"><narrative>Sample agency</narrative>"
                + "</reporting-org><title><narrative>" + title + "</narrative></title>"
                + "<description><narrative>As agreed</narrative></description>"
                + "<participating-org role=\"1\" type=\"40\"><narrative>Sample agency</narrative></participating-org>"
                + "<activity-status code=\"2\"/><activity-date type=\"2\" iso-date=\"2025-01-01\"/>"
                + "<recipient-country code=\"NG\"/><sector vocabulary=\"1\" code=\"15130\"/>" + tag
                + "<transaction><transaction-type code=\"2\"/><transaction-date iso-date=\"2025-02-01\"/>"
                + "<value value-date=\"2025-02-01\">1000.5</value></transaction></iati-activity>";
    }
}
