package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.palermoassist.calls.CallRow;
import org.palermoassist.calls.Calls;
import org.palermoassist.security.Actor;
import org.palermoassist.selection.Selections;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;

/** Calls, and whether they are decided. */
@Path("/selections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SelectionsResource {
    @Inject
    private Calls calls;

    @Inject
    private Selections selections;

    @Inject
    private CurrentActor current;

    /**
     * A call.
     *
     * @param ref of the call
     * @param meeting title
     */
    public record Row(String ref, String meeting, LocalDate opensOn, LocalDate nominationsUntil, boolean decided) {}

    /** One page of calls. */
    @GET
    @Operation(summary = "Calls for nominations and whether they are decided, those of the latest meetings first")
    public ListAnswer<Row> list(@BeanParam ListQuery query) {
        Actor by = current.actor();
        return ListAnswer.of(calls.page(query.request(Set.of()), by), row -> row(row, by));
    }

    private Row row(CallRow call, Actor by) {
        return new Row(
                call.ref().value(),
                call.meetingTitle(),
                call.opensOn(),
                call.lateUntil(),
                selections.isDecided(call.ref(), by));
    }
}
