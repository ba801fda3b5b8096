package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.palermoassist.calls.CallRef;
import org.palermoassist.reference.State;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.selection.Decided;
import org.palermoassist.selection.Selections;
import org.palermoassist.web.security.CurrentActor;

/** What was decided on a call: funded States for everybody, a State's own outcomes for it, all of it for who keeps selections. */
@Path("/calls/{ref}/selection")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SelectionResource {
    @Inject
    private Selections selections;

    @Inject
    private CurrentActor current;

    /**
     * What became of a nomination.
     *
     * @param place on the list; only for who reads selections
     * @param criteria that were applied
     */
    public record Line(String nomination, String state, String outcome, Integer place, List<String> criteria) {
        static Line of(Decided one, boolean places) {
            return new Line(
                    one.nomination().value(),
                    one.state(),
                    one.outcome().name(),
                    places ? one.place() : null,
                    one.reasons().stream().map(reason -> reason.rule().name()).toList());
        }
    }

    /**
     * The answer.
     *
     * @param fundedStates codes, alphabetical by name
     * @param nominations that the reader may see
     */
    public record Answer(String call, List<String> fundedStates, List<Line> nominations) {}

    /** The selection of a call. */
    @GET
    @Operation(
            summary = "What was decided on a call",
            description =
                    "fundedStates is public and alphabetical. A State sees its own nominations; the Secretariat all.")
    public Answer selection(@PathParam("ref") String ref) {
        Actor by = current.actor();
        CallRef call = new CallRef(ref);
        boolean all = by.has(Right.SELECTION_READ);
        List<Decided> seen = all ? selections.of(call, by) : selections.own(call, by);
        return new Answer(
                ref,
                selections.fundedStates(call, by).stream().map(State::code).toList(),
                seen.stream().map(one -> Line.of(one, all)).toList());
    }
}
