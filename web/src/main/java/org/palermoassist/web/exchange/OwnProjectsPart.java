package org.palermoassist.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.OrganizationIdentifier;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.projects.ExportedProject;
import org.palermoassist.projects.LinkRow;
import org.palermoassist.projects.OwnProjects;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectRow;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.projects.iati.IatiWriter;
import org.palermoassist.projects.iati.OwnTags;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;

/** Projects of an organization as IATI and as tables; links, and remarks of a State or on the organization's projects. */
@ApplicationScoped
class OwnProjectsPart implements OwnPart {
    private static final int PART = 100;

    @Inject
    private OwnProjects own;

    @Inject
    private ProjectsService projects;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Override
    public void write(OwnArchive archive, Actor by) throws IOException {
        if (by.organizationRef().isPresent()) {
            organization(new OrganizationRef(by.organizationRef().get()), archive, by);
        }
        archive.table("projects/links.csv", LinkRow.class, own.links(by).stream());
        archive.table("projects/remarks.csv", OwnProjects.Remark.class, own.remarks(by).stream());
    }

    private void organization(OrganizationRef ref, OwnArchive archive, Actor by) throws IOException {
        archive.table(
                "contacts/identifiers.csv", OrganizationIdentifier.class, directory.identifiers(ref, by).stream());
        if (own.documents("", 1, by).isEmpty()) {
            return;
        }
        Set<String> refs = new HashSet<>();
        archive.file("projects/projects.xml", "exchange.own.projects.xml", out -> documents(out, refs, by));
        archive.table(
                "projects/projects.csv",
                ProjectRow.class,
                rows(ref, by).filter(row -> refs.contains(row.ref().value())));
        archive.table("projects/history.csv", OwnProjects.OwnEvent.class, events(by));
        archive.table("projects/problems.csv", OwnProjects.Broken.class, own.broken(by).stream());
    }

    private void documents(OutputStream out, Set<String> refs, Actor by) throws IOException {
        try (IatiWriter writer = new IatiWriter(out, OwnTags.PROVISIONS, clock.instant())) {
            String after = "";
            List<ExportedProject> part;
            do {
                part = own.documents(after, PART, by);
                for (ExportedProject project : part) {
                    writer.write(project.document(), true, project.provisions()); // in the hands of its own publisher
                    refs.add(project.ref());
                    after = project.ref();
                }
            } while (part.size() == PART);
        }
    }

    /** Those in which the organization has any part; the caller takes those that it reports. */
    private Stream<ProjectRow> rows(OrganizationRef ref, Actor by) {
        ProjectFilter all = ProjectFilter.ALL;
        ProjectFilter any = new ProjectFilter(
                all.text(),
                all.identifier(),
                new ProjectFilter.Who(Optional.of(List.of(ref.value())), Optional.empty()),
                all.where(),
                all.what(),
                all.statuses(),
                all.from(),
                all.to(),
                all.source(),
                all.tagged());
        return Page.all("start", true, part -> projects.list(any, part, by));
    }

    private Stream<OwnProjects.OwnEvent> events(Actor by) {
        return Stream.iterate(
                        own.events(0, by),
                        part -> !part.isEmpty(),
                        part -> own.events(part.get(part.size() - 1).number(), by))
                .flatMap(List::stream);
    }
}
