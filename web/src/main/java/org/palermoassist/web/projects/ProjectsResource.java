package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.directory.Directory;
import org.palermoassist.projects.Duplicates;
import org.palermoassist.projects.ProjectFilter.Tagged;
import org.palermoassist.projects.ProjectRecords;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;

/** Projects for machines: what the same account sees on pages. */
@Path("/projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {
    @Inject
    private ProjectsService projects;

    @Inject
    private ProjectRecords records;

    @Inject
    private Duplicates duplicates;

    @Inject
    private Directory directory;

    @Inject
    private CurrentActor current;

    @Context
    private UriInfo address;

    /** The list. */
    @GET
    @Operation(
            summary = "Projects",
            description =
                    "Sorts: start, title, changed; latest start first. Partners' identifiers may hold any character"
                            + " and are looked up by the parameter identifier.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words of title and description, or a ref or identifier")
    @Parameter(name = "identifier", in = ParameterIn.QUERY, description = "The partner's activity identifier, whole")
    @Parameter(
            name = "provider",
            in = ParameterIn.QUERY,
            description = "Ref, identifier or words of the name: reports, extends, implements or is accountable")
    @Parameter(name = "donor", in = ParameterIn.QUERY, description = "Ref, identifier or words of the name: funds")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "M49 code; its parts and their States count")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "IATI activity status, 1 to 6; several by comma")
    @Parameter(name = "provision", in = ParameterIn.QUERY, description = "Such as UNTOC-18")
    @Parameter(
            name = "confidence",
            in = ParameterIn.QUERY,
            description = "EXPLICIT, CONFIRMED, or INFERRED where the account sees guesses")
    @Parameter(name = "sector", in = ParameterIn.QUERY, description = "DAC purpose code")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Goes on at that day or later, 2026-01-31")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Has begun by that day")
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "Code of the source whose word holds")
    @Parameter(
            name = "tagged",
            in = ParameterIn.QUERY,
            description = "any: with a provision; none: without; all (usual)")
    public ListAnswer<ProjectAnswer> list(@BeanParam ListQuery query) {
        return ListAnswer.of(
                projects.list(
                        new ProjectAddress(this::value, directory, current.actor()).filter(Tagged.ALL),
                        query.request(ProjectsService.SORTS),
                        current.actor()),
                ProjectAnswer::of);
    }

    /** One project. */
    @GET
    @Path("/{ref}")
    @Operation(
            summary = "One project by the portal's ref, such as P-7K2Q9ZB",
            description =
                    "The ref of a copy is answered with 307 and the address of the project that it was merged into")
    public ProjectDetailAnswer one(@PathParam("ref") String ref) {
        ProjectRef wanted = new ProjectRef(ref);
        try {
            return ProjectDetailAnswer.of(records.details(wanted, current.actor()));
        } catch (NotFound hidden) {
            ProjectRef kept = duplicates.standsFor(wanted, current.actor()).orElseThrow(() -> hidden);
            // 307: a copy may become a project of its own again
            throw new RedirectionException(
                    Response.Status.TEMPORARY_REDIRECT, URI.create(address.getBaseUri() + "projects/" + kept));
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(name)).filter(text -> !text.isBlank());
    }
}
