package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.Organization;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.exchange.ChangeFeed;
import org.palermoassist.exchange.FileStanding;
import org.palermoassist.projects.ExportedProject;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectFilter.Tagged;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.projects.iati.IatiWriter;
import org.palermoassist.projects.iati.OwnTags;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;

/**
 * Public projects as IATI 2.03, streamed, in full or of one reporting organization: the same for everybody, whoever asks. A reader who
 * has it already is told so without a project being read.
 */
@Path("/projects.xml")
@RequestScoped
public class ProjectsXmlResource {
    private static final int PART = 100;

    @Inject
    private ProjectsService projects;

    @Inject
    private ChangeFeed feed;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Context
    private UriInfo address;

    @Context
    private Request request;

    /** The document; activities that are not the portal's own are marked as repeated (U-27). */
    @GET
    @Produces(MediaType.APPLICATION_XML)
    @Operation(
            summary = "Public projects as IATI 2.03",
            description = "The filters of /projects apply, too. Send ETag back as If-None-Match, or Last-Modified as"
                    + " If-Modified-Since: 304 when nothing changed. What its source tells of no longer is left out."
                    + " What would make the document invalid is left out, too: a comment at its end tells how many"
                    + " these are, and of each its ref, what is wrong, and where.")
    @Parameter(
            name = "reporting-org",
            in = ParameterIn.QUERY,
            description = "Identifier or ref of the organization that reports them; 404 when there is none")
    @Parameter(name = "identifier", in = ParameterIn.QUERY, description = "The partner's activity identifier, whole")
    @Parameter(
            name = "tagged",
            in = ParameterIn.QUERY,
            description = "any: with a provision; none: without; all (usual)")
    public Response all() {
        Optional<OrganizationRef> reporter = value("reporting-org").map(this::organization);
        ProjectFilter filter = new ProjectAddress(this::value, directory, Actor.anonymous()).filter(Tagged.ALL);
        FileStanding standing = reporter.map(feed::of).orElseGet(feed::all);
        FileVersion version = new FileVersion(standing, filter, clock.instant());
        StreamingOutput document = out -> write(filter, reporter, standing, out);
        return version.evaluate(request)
                .orElseGet(() -> version.mark(Response.ok(document)))
                .build();
    }

    private OrganizationRef organization(String given) {
        if (Refs.isOne(given)) {
            return directory.get(new OrganizationRef(given), Actor.anonymous()).ref();
        }
        return directory
                .byIdentifier(given, Actor.anonymous())
                .map(Organization::ref)
                .orElseThrow(() -> new NotFound(given));
    }

    private void write(
            ProjectFilter filter, Optional<OrganizationRef> reporter, FileStanding standing, OutputStream out)
            throws IOException {
        Instant at = standing.changedAt().orElse(Instant.EPOCH); // the same data, the same bytes
        try (IatiWriter writer = new IatiWriter(out, OwnTags.PROVISIONS, at)) {
            String after = "";
            List<ExportedProject> part;
            do {
                part = projects.exported(filter, reporter, after, PART, Actor.anonymous());
                for (ExportedProject project : part) {
                    writer.writeValid(project.document(), project.own(), project.provisions(), project.ref());
                    after = project.ref();
                }
            } while (part.size() == PART);
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(name)).filter(text -> !text.isBlank());
    }
}
