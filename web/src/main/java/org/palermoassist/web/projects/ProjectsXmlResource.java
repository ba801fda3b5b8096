package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.directory.Directory;
import org.palermoassist.projects.ExportedProject;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectFilter.Tagged;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.projects.iati.IatiWriter;
import org.palermoassist.projects.iati.OwnTags;
import org.palermoassist.security.Actor;

/** Public projects as IATI 2.03, streamed: the same for everybody, whoever asks. */
@Path("/projects.xml")
@RequestScoped
public class ProjectsXmlResource {
    private static final int PART = 100;

    @Inject
    private ProjectsService projects;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Context
    private UriInfo address;

    /** The document; activities that are not the portal's own are marked as repeated (U-27). */
    @GET
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "Public projects as IATI 2.03", description = "The filters of /projects apply, too.")
    @Parameter(name = "identifier", in = ParameterIn.QUERY, description = "The partner's activity identifier, whole")
    @Parameter(
            name = "tagged",
            in = ParameterIn.QUERY,
            description = "any: with a provision; none: without; all (usual)")
    public StreamingOutput all() {
        ProjectFilter filter = new ProjectAddress(this::value, directory, Actor.anonymous()).filter(Tagged.ALL);
        return out -> write(filter, out);
    }

    private void write(ProjectFilter filter, OutputStream out) throws IOException {
        try (IatiWriter writer = new IatiWriter(out, OwnTags.PROVISIONS, clock.instant())) {
            String after = "";
            List<ExportedProject> part;
            do {
                part = projects.exported(filter, after, PART, Actor.anonymous());
                for (ExportedProject project : part) {
                    writer.write(project.document(), project.own(), project.provisions());
                    after = project.ref();
                }
            } while (part.size() == PART);
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(name)).filter(text -> !text.isBlank());
    }
}
