package org.palermoassist.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.Calls;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;

/** Calls for machines; public once they are opened. */
@Path("/calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallsResource {
    @Inject
    private Calls calls;

    @Inject
    private CurrentActor current;

    /** One page of calls. */
    @GET
    @Operation(summary = "Calls for nominations", description = "Those of the latest meetings first.")
    public ListAnswer<CallAnswers.Call> list(@BeanParam ListQuery query) {
        return ListAnswer.of(calls.page(query.request(Set.of()), current.actor()), CallAnswers.Call::of);
    }

    /** One call. */
    @GET
    @Path("/{ref}")
    @Operation(
            summary = "A call",
            description = "Pools only for readers of the fund. 404 when there is none for this reader.")
    public CallAnswers.CallWhole details(@PathParam("ref") String ref) {
        return CallAnswers.CallWhole.of(calls.details(new CallRef(ref), current.actor()));
    }
}
