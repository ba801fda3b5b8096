package org.palermoassist.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.travel.JourneyReading;
import org.palermoassist.travel.JourneyRef;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;

/** Journeys of the fund's experts, for those who read the fund. */
@Path("/journeys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JourneysResource {
    @Inject
    private JourneyReading reading;

    @Inject
    private CurrentActor current;

    /** One page of journeys. */
    @GET
    @Operation(summary = "Journeys, the next to depart first", description = "Sorts: departs, opens, cost, opened.")
    public ListAnswer<JourneyAnswers.Row> list(
            @BeanParam ListQuery query,
            @QueryParam("status") @Parameter(description = "OPENED, PLANNED, ...; OPEN for all under way")
                    String status,
            @QueryParam("meeting") @Parameter(description = "Ref of a meeting") String meeting,
            @QueryParam("state") @Parameter(description = "State that nominated, ISO 3166-1 alpha-2") String state) {
        Map<String, String> filters = Map.of("status", text(status), "meeting", text(meeting), "state", text(state));
        return ListAnswer.of(
                reading.page(JourneyFilters.of(filters::get), query.request(JourneyReading.SORTS), current.actor()),
                JourneyAnswers.Row::of);
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    /** One journey. */
    @GET
    @Path("/{ref}")
    @Operation(summary = "A journey with its legs, what it costs, what was paid, and its steps")
    public JourneyAnswers.Details details(@PathParam("ref") String ref) {
        return JourneyAnswers.Details.of(reading.details(new JourneyRef(ref), current.actor()));
    }
}
