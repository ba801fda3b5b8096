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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.sync.Door;
import org.palermoassist.sync.ImportDoor;
import org.palermoassist.sync.NewSource;
import org.palermoassist.sync.PayloadInfo;
import org.palermoassist.sync.Payloads;
import org.palermoassist.sync.RunFilter;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.RunRow;
import org.palermoassist.sync.RunStatus;
import org.palermoassist.sync.SourceKind;
import org.palermoassist.sync.Sources;
import org.palermoassist.sync.SyncRuns;
import org.palermoassist.web.api.BadInput;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;

/** Sources and runs; files are sent in here. */
@Path("/sync")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SyncResource {
    private static final String USUAL_NAME = "file.xml";

    @Inject
    private Sources sources;

    @Inject
    private SyncRuns runs;

    @Inject
    private Payloads payloads;

    @Inject
    private ImportDoor door;

    @Inject
    private CurrentActor current;

    /** All sources. */
    @GET
    @Path("/sources")
    @Operation(summary = "Sources that send files in")
    public ListAnswer<SourceAnswer> sources() {
        List<SourceAnswer> all =
                sources.list(current.actor()).stream().map(SourceAnswer::of).toList();
        return new ListAnswer<>(all, all.size());
    }

    /** Opens a source. */
    @POST
    @Path("/sources")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open a source",
            description =
                    "Body: code, name, kind (SNAPSHOT: each file is all it publishes; DATASETS: a file name is a part;"
                            + " LOOSE: a file says nothing about what it leaves out), organization (identifier, optional).")
    public Response openSource(SourceBody body) {
        if (body == null || body.code == null) {
            throw new BadInput("code", "");
        }
        SourceKind kind = value("kind", Optional.ofNullable(body.kind).orElse("LOOSE"), SourceKind.class);
        String name = Optional.ofNullable(body.name).orElse(body.code);
        sources.open(new NewSource(body.code, name, kind, Optional.ofNullable(body.organization)), current.actor());
        return Response.status(Response.Status.CREATED).build();
    }

    /** Takes a file in. */
    @POST
    @Path("/sources/{code}/runs")
    @Consumes({
        MediaType.APPLICATION_XML,
        MediaType.TEXT_XML,
        "application/gzip",
        "application/x-gzip",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            summary = "Send a file in",
            description = "The body is the file, plain or gzip. The answer is 202 with the run to ask for.")
    public Response send(
            @PathParam("code") String code,
            @HeaderParam("X-File-Name")
                    @DefaultValue(USUAL_NAME)
                    @Parameter(description = "Name of the file, percent-encoded")
                    String name,
            InputStream body)
            throws IOException {
        String given = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        RunRef ref = door.receive(code, given, Door.API, body, current.actor());
        RunRow run = runs.details(ref, current.actor());
        return Response.status(Response.Status.ACCEPTED)
                .location(URI.create("/api/v1/sync/runs/" + ref))
                .entity(RunAnswer.of(run, List.of()))
                .build();
    }

    /** Takes note of a file that is here already. */
    @POST
    @Path("/sources/{code}/repetitions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tell of a file that may be here already, instead of sending it",
            description =
                    "Body: name, sha256 of the bytes as they would be sent. 201 with its run, which has ended and changed"
                            + " nothing; 404 when the file must be sent.")
    public Response repeat(@PathParam("code") String code, RepetitionBody body) {
        RepetitionBody told = body == null ? new RepetitionBody() : body;
        String name = Objects.requireNonNullElse(told.name, "");
        String sha256 = Objects.requireNonNullElse(told.sha256, "");
        RunRef ref = door.again(code, name, sha256, Door.API, current.actor()).orElseThrow(() -> new NotFound(sha256));
        return Response.created(URI.create("/api/v1/sync/runs/" + ref))
                .entity(run(ref.value()))
                .build();
    }

    /** Runs, latest first. */
    @GET
    @Path("/runs")
    @Operation(summary = "Import runs, latest first")
    public ListAnswer<RunAnswer> runs(
            @BeanParam ListQuery query,
            @QueryParam("source") @Parameter(description = "Code of a source") Optional<String> source,
            @QueryParam("status")
                    @Parameter(description = "QUEUED, RUNNING, WAITING, DONE, CANCELLED, UNDONE, FAILED or INTERRUPTED")
                    Optional<String> status,
            @QueryParam("verdict") @Parameter(description = "PROCESSED or REJECTED") Optional<String> verdict) {
        RunFilter filter = new RunFilter(
                source,
                status.map(text -> value("status", text, RunStatus.class)),
                verdict,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return ListAnswer.of(
                runs.page(filter, query.request(Set.of()), current.actor()), run -> RunAnswer.of(run, List.of()));
    }

    /** One run with its report. */
    @GET
    @Path("/runs/{ref}")
    @Operation(summary = "An import run, with progress while it runs and its report")
    public RunAnswer run(@PathParam("ref") String ref) {
        RunRef wanted = new RunRef(ref);
        Actor by = current.actor();
        RunRow run = runs.details(wanted, by);
        return RunAnswer.of(run, run.status().isOver() ? runs.problemGroups(wanted, by) : List.of());
    }

    /** The activities of a run that break a rule. */
    @GET
    @Path("/runs/{ref}/problems")
    @Operation(summary = "Activities of a run that break a rule")
    public ListAnswer<ProblemAnswer> problems(
            @PathParam("ref") String ref,
            @QueryParam("rule") @DefaultValue("") @Parameter(description = "Name of the rule") String rule,
            @BeanParam ListQuery query) {
        if (rule.isEmpty()) {
            throw new BadInput("rule", rule);
        }
        PageRequest wanted = query.request(Set.of());
        return ListAnswer.of(runs.problems(new RunRef(ref), rule, wanted, current.actor()), ProblemAnswer::of);
    }

    /** The file as it came. */
    @GET
    @Path("/runs/{ref}/payload")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The file of a run as it was received")
    public Response payload(@PathParam("ref") String ref) {
        Actor by = current.actor();
        PayloadInfo info = payloads.info(new RunRef(ref), by);
        StreamingOutput bytes = out -> {
            for (int i = 0; i < info.pieces(); i++) {
                out.write(payloads.piece(info, i, by));
            }
        };
        return Response.ok(bytes)
                .header("Content-Length", info.size())
                .header("Content-Disposition", PayloadName.disposition(info.name()))
                .build();
    }

    private static <E extends Enum<E>> E value(String field, String text, Class<E> type) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw new BadInput(field, text);
        }
    }
}
