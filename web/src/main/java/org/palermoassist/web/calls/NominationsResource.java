package org.palermoassist.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.Page;
import org.palermoassist.web.api.BadInput;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;

/** Nominations for machines: what the same account sees on pages; nothing of passport or bank. */
@Path("/nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NominationsResource {
    @Inject
    private Nominations nominations;

    @Inject
    private CurrentActor current;

    /** One page of the nominations of a call. */
    @GET
    @Operation(
            summary = "Nominations of a call",
            description = "By State and in its order: those of the own State, or all that were announced.")
    @Parameter(name = "call", in = ParameterIn.QUERY, required = true, description = "Ref of a call")
    public ListAnswer<CallAnswers.Nomination> list(@QueryParam("call") String call, @BeanParam ListQuery query) {
        mayRead();
        if (call == null || !call.matches("S-[0-9A-Z]{7}")) {
            throw new BadInput("call", String.valueOf(call));
        }
        return ListAnswer.of(
                Page.of(nominations.rows(new CallRef(call), current.actor()), query.request(Set.of())),
                CallAnswers.Nomination::of);
    }

    /** One nomination. */
    @GET
    @Path("/{ref}")
    @Operation(summary = "A nomination", description = "404 when there is none for this reader.")
    public CallAnswers.Nomination details(@PathParam("ref") String ref) {
        mayRead();
        return CallAnswers.Nomination.of(
                nominations.details(new NominationRef(ref), current.actor()).row());
    }

    private void mayRead() {
        if (!current.actor().has(Right.NOMINATION_READ) && !current.actor().has(Right.NOMINATION_PREPARE)) {
            throw new NotAllowed(Right.NOMINATION_READ);
        }
    }
}
