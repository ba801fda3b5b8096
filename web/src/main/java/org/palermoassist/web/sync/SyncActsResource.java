package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.sync.Door;
import org.palermoassist.sync.RunOrders;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.SyncRuns;
import org.palermoassist.web.api.BadInput;
import org.palermoassist.web.security.CurrentActor;

/** What people do with runs: cancel, decide, try again, put away, undo. */
@Path("/sync")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SyncActsResource {
    @Inject
    private RunOrders orders;

    @Inject
    private SyncRuns runs;

    @Inject
    private CurrentActor current;

    /** Ends a run after its current batch. */
    @POST
    @Path("/runs/{ref}/cancellation")
    @Operation(summary = "End an import after its current batch; what is written stays")
    public RunAnswer cancel(@PathParam("ref") String ref) {
        orders.cancel(new RunRef(ref), current.actor());
        return answer(new RunRef(ref));
    }

    /** Answers whether what is missing is gone. */
    @POST
    @Path("/runs/{ref}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say whether what a file left out is gone",
            description = "Of an import that waits after a sudden loss. Body: decision (GONE or KEEP), reason.")
    public RunAnswer decide(@PathParam("ref") String ref, RunActBody body) {
        current.actor().mustHave(Right.IMPORT_RUN);
        RunRef run = new RunRef(ref);
        String decision = Objects.requireNonNullElse(given(body).decision, "");
        switch (decision) {
            case "GONE" -> orders.confirmGone(run, reason(body), current.actor());
            case "KEEP" -> orders.keep(run, reason(body), current.actor());
            default -> throw new BadInput("decision", decision);
        }
        return answer(run);
    }

    /** Reads a file that failed again. */
    @POST
    @Path("/runs/{ref}/retry")
    @Operation(summary = "Read a file that failed again")
    public RunAnswer retry(@PathParam("ref") String ref) {
        orders.retry(new RunRef(ref), current.actor());
        return answer(new RunRef(ref));
    }

    /** Puts a file that failed away. */
    @POST
    @Path("/runs/{ref}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a file that failed away", description = "Body: reason.")
    public RunAnswer discard(@PathParam("ref") String ref, RunActBody body) {
        orders.discard(new RunRef(ref), reason(body), current.actor());
        return answer(new RunRef(ref));
    }

    /** Takes back what a run did. */
    @POST
    @Path("/runs/{ref}/undoing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take back what an import did",
            description =
                    "Body: reason. The answer is 202 with the run that does it; records that somebody touched since"
                            + " stay as they are.")
    public Response undo(@PathParam("ref") String ref, RunActBody body) {
        RunRef undoing = orders.undo(new RunRef(ref), reason(body), Door.API, current.actor());
        return Response.status(Response.Status.ACCEPTED)
                .location(URI.create("/api/v1/sync/runs/" + undoing))
                .entity(answer(undoing))
                .build();
    }

    private RunAnswer answer(RunRef run) {
        Actor by = current.actor();
        return RunAnswer.of(runs.details(run, by), List.of());
    }

    private static String reason(RunActBody body) {
        return Objects.requireNonNullElse(given(body).reason, "");
    }

    private static RunActBody given(RunActBody body) {
        return body == null ? new RunActBody() : body;
    }
}
