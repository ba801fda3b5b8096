package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.palermoassist.security.SecondFactors;

/** Second factors of all people, for the command line on the portal's own machine. */
@Path("/factors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FactorsResource {
    @Inject
    private SecondFactors factors;

    @Inject
    private CurrentActor current;

    /**
     * What was done.
     *
     * @param count of people whose factor was taken off
     */
    public record Reset(int count) {}

    /** Takes second factors off; these people set one up anew. */
    @POST
    @Path("/resets")
    @Operation(summary = "Take second factors off where the portal's secret is lost; for its own command line alone")
    public Reset reset(@QueryParam("login") String login) {
        return new Reset(factors.resetAll(Optional.ofNullable(login), current.actor()));
    }
}
