package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.sync.Door;
import org.palermoassist.sync.RehearsalDoor;
import org.palermoassist.sync.RehearsalRef;
import org.palermoassist.sync.Rehearsals;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.SyncRuns;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;

/** Files that are tried without writing them: what an import would do, and the import after it. */
@Path("/sync")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RehearsalsResource {
    private static final int MOST = 100;

    @Inject
    private RehearsalDoor door;

    @Inject
    private Rehearsals rehearsals;

    @Inject
    private SyncRuns runs;

    @Inject
    private CurrentActor current;

    /** Tries a file. */
    @POST
    @Path("/sources/{code}/rehearsals")
    @Consumes({
        MediaType.APPLICATION_XML,
        MediaType.TEXT_XML,
        "application/gzip",
        "application/x-gzip",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            summary = "Try a file without writing it",
            description =
                    "The body is the file, plain or gzip. The answer is 202 with the rehearsal to ask for; nothing"
                            + " but the rehearsal is kept.")
    public Response send(
            @PathParam("code") String code,
            @HeaderParam("X-File-Name")
                    @DefaultValue("file.xml")
                    @Parameter(description = "Name of the file, percent-encoded")
                    String name,
            InputStream body)
            throws IOException {
        String given = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        return accepted(door.receive(code, given, body, current.actor()));
    }

    /** Tries what a source would send now. */
    @POST
    @Path("/sources/{code}/fetch-rehearsals")
    @Operation(
            summary = "Fetch what a source would send now, and try it without writing it",
            description = "All of it is fetched, whatever was fetched before, and no fetch is noted. The answer is 202"
                    + " with the rehearsal to ask for; when nothing comes it ends as FAILED, with the reason. Sources"
                    + " that are not fetched are refused (SOURCE_IS_FETCHED).")
    public Response fetch(@PathParam("code") String code) {
        return accepted(door.fetch(code, current.actor()));
    }

    /** Tries what a run received. */
    @POST
    @Path("/runs/{ref}/rehearsal")
    @Operation(summary = "Try the file of an import again, against what stands here now, without writing it")
    public Response again(@PathParam("ref") String ref) {
        return accepted(door.again(new RunRef(ref), current.actor()));
    }

    private Response accepted(RehearsalRef ref) {
        return Response.status(Response.Status.ACCEPTED)
                .location(URI.create("/api/v1/sync/rehearsals/" + ref))
                .entity(rehearsal(ref.value()))
                .build();
    }

    /** Rehearsals, latest first. */
    @GET
    @Path("/rehearsals")
    @Operation(summary = "Files that were tried, latest first")
    public ListAnswer<RehearsalAnswer> rehearsals(
            @BeanParam ListQuery query,
            @QueryParam("source") @Parameter(description = "Code of a source") Optional<String> source) {
        return ListAnswer.of(rehearsals.page(source, query.request(Set.of()), current.actor()), RehearsalAnswer::of);
    }

    /** One rehearsal. */
    @GET
    @Path("/rehearsals/{ref}")
    @Operation(summary = "A rehearsal, with progress while it runs and what an import would count")
    public RehearsalAnswer rehearsal(@PathParam("ref") String ref) {
        return RehearsalAnswer.of(rehearsals.details(new RehearsalRef(ref), current.actor()));
    }

    /** What an import would do to each record. */
    @GET
    @Path("/rehearsals/{ref}/records")
    @Operation(summary = "What an import would do to each record, field by field")
    public ListAnswer<RehearsedAnswer> records(
            @PathParam("ref") String ref,
            @QueryParam("show")
                    @Parameter(description = "ADDED, CHANGED, UNCHANGED, REJECTED, GONE, QUARANTINED or CONFLICTING")
                    Optional<String> show,
            @QueryParam("q") @Parameter(description = "Part of identifier or title") Optional<String> text,
            @BeanParam ListQuery query) {
        Map<String, Optional<String>> given = Map.of("show", show, "q", text);
        return ListAnswer.of(
                rehearsals.records(
                        new RehearsalRef(ref),
                        RehearsalFilters.of(given::get),
                        MOST,
                        query.request(Set.of()),
                        current.actor()),
                RehearsedAnswer::of);
    }

    /** Ends a rehearsal. */
    @POST
    @Path("/rehearsals/{ref}/cancellation")
    @Operation(summary = "End a rehearsal that is under way")
    public RehearsalAnswer cancel(@PathParam("ref") String ref) {
        door.cancel(new RehearsalRef(ref), current.actor());
        return rehearsal(ref);
    }

    /** Imports the file of a rehearsal. */
    @POST
    @Path("/rehearsals/{ref}/import")
    @Operation(
            summary = "Import the file of a rehearsal",
            description = "The very same bytes, once. The answer is 202 with the run to ask for.")
    public Response importNow(@PathParam("ref") String ref) throws IOException {
        RunRef run = door.importNow(new RehearsalRef(ref), Door.API, current.actor());
        return Response.status(Response.Status.ACCEPTED)
                .location(URI.create("/api/v1/sync/runs/" + run))
                .entity(RunAnswer.of(runs.details(run, current.actor()), List.of()))
                .build();
    }
}
