package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.palermoassist.projects.ConflictRule;
import org.palermoassist.projects.DuplicateWatch;
import org.palermoassist.projects.FieldGroup;
import org.palermoassist.projects.OwnFields;
import org.palermoassist.projects.OwnFieldsEdit;
import org.palermoassist.projects.OwnFieldsForm;
import org.palermoassist.projects.Ownership;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.security.Actor;
import org.palermoassist.sync.Door;
import org.palermoassist.sync.ImportDoor;
import org.palermoassist.sync.NewSource;
import org.palermoassist.sync.RehearsalDoor;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.SourceKind;
import org.palermoassist.sync.Sources;

/** What a partner leaves for people to decide: a field in conflict, a likely copy, a file that failed, and one that was only tried. */
@ApplicationScoped
class SamplePartners {
    private static final String SOURCE = "SAMPLE-HUB";
    private static final String OURS = "XX-SAMPLE-17-TF-0902";

    @Inject
    private Sources sources;

    @Inject
    private ImportDoor door;

    @Inject
    private RehearsalDoor rehearsals;

    @Inject
    private SampleProjects imports;

    @Inject
    private ProjectsService projects;

    @Inject
    private Ownership ownership;

    @Inject
    private OwnFields fields;

    @Inject
    private DuplicateWatch copies;

    void load(SampleFiles files, SamplePeople people) {
        Actor by = people.administrator();
        sources.open(new NewSource(SOURCE, "Sample hub", SourceKind.LOOSE, Optional.empty()), by);
        imports.await(send(files, "1-first.xml", by), SamplePeople.LOADER);
        ownership.set(SOURCE, FieldGroup.TEXTS, true, ConflictRule.ASK, by);
        rename(projects.find(OURS, by), by);
        imports.await(send(files, "2-later.xml", by), SamplePeople.LOADER);
        imports.ended(send(files, "cut-off.xml", by), SamplePeople.LOADER);
        try {
            byte[] tried = files.bytes("hub/3-tried.xml");
            rehearsals.receive(SOURCE, "3-tried.xml", new ByteArrayInputStream(tried), by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        copies.ask(SamplePeople.LOADER);
    }

    private RunRef send(SampleFiles files, String name, Actor by) {
        try {
            return door.receive(SOURCE, name, Door.PAGE, new ByteArrayInputStream(files.bytes("hub/" + name)), by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rename(ProjectRef project, Actor by) {
        OwnFieldsEdit edit = fields.edit(project, by);
        OwnFieldsForm form = edit.form();
        OwnFieldsForm wanted =
                new OwnFieldsForm("Court forms, also for Kestova", form.description(), form.status(), form.dates());
        fields.save(project, edit.version(), wanted, "", by);
    }
}
