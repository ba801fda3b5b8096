package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.needs.NeedReading;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.needs.NeedsWithdrawn;
import org.palermoassist.web.api.BadInput;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;

/** The needs register for machines: what the same account sees on pages. */
@Path("/needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NeedsResource {
    @Inject
    private NeedsService needs;

    @Inject
    private NeedReading reading;

    @Inject
    private NeedsWithdrawn withdrawn;

    @Inject
    private CurrentActor current;

    @Context
    private UriInfo address;

    /** One page of the register. */
    @GET
    @Operation(
            summary = "Needs",
            description =
                    "Needs that the reader may see. Sorts: title, stated, status, provision, state, urgency; a list"
                            + " of needs is not sorted by amounts.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of title, description or beneficiary, or a ref")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2; several by comma")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "M49 code; its parts count")
    @Parameter(name = "instrument", in = ParameterIn.QUERY, description = "UNTOC, TIP, SOM or FA")
    @Parameter(name = "provision", in = ParameterIn.QUERY, description = "Such as UNTOC-18; several by comma")
    @Parameter(name = "area", in = ParameterIn.QUERY, description = "Code of a priority or proposal area")
    @Parameter(name = "assistance", in = ParameterIn.QUERY, description = "Code of a type of assistance")
    @Parameter(name = "crime", in = ParameterIn.QUERY, description = "Code of a crime type")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description =
                    "DRAFT, SUBMITTED, RETURNED, OPEN, PARTLY_COVERED, COVERED, MET, WITHDRAWN, MERGED; STATED for"
                            + " those stated and not met; several by comma")
    @Parameter(name = "urgency", in = ParameterIn.QUERY, description = "HIGH, MEDIUM or LOW")
    @Parameter(name = "statedFrom", in = ParameterIn.QUERY, description = "First day of submission, 2026-01-31")
    @Parameter(name = "statedTo", in = ParameterIn.QUERY, description = "Last day of submission")
    @Parameter(name = "answered", in = ParameterIn.QUERY, description = "yes: an accepted link counts; no: none does")
    @Parameter(name = "stale", in = ParameterIn.QUERY, description = "yes: not confirmed for 24 months")
    public ListAnswer<NeedAnswers.Row> list(@BeanParam ListQuery query) {
        return ListAnswer.of(
                needs.page(NeedFilters.of(this::values), query.request(NeedsService.SORTS), current.actor()),
                NeedAnswers::row);
    }

    /** Needs that the reader could open once and cannot any more. */
    @GET
    @Path("/withdrawn")
    @Operation(
            summary = "Withdrawn needs",
            description =
                    "Refs that the reader could open once and cannot any more, and since when, the latest first; copies of"
                            + " them are to be dropped. Nothing else is told of them.")
    @Parameter(name = "since", in = ParameterIn.QUERY, description = "Moment in UTC, 2026-01-31T00:00:00Z; usual: all")
    public ListAnswer<NeedsWithdrawn.Withdrawn> withdrawn() {
        Instant since =
                values("since").stream().findFirst().map(NeedsResource::moment).orElse(Instant.EPOCH);
        List<NeedsWithdrawn.Withdrawn> found = withdrawn.since(since, current.actor());
        return new ListAnswer<>(found, found.size());
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new BadInput("since", text);
        }
    }

    /** One need. */
    @GET
    @Path("/{ref}")
    @Operation(summary = "A need", description = "404 when there is none, or none that the reader may see.")
    public NeedAnswers.Details details(@PathParam("ref") String ref) {
        return NeedAnswers.details(reading.details(new NeedRef(ref), current.actor()));
    }

    private List<String> values(String name) {
        return address.getQueryParameters().getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }
}
