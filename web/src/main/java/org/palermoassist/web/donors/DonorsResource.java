package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.palermoassist.donors.DonorKind;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Donors;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Given;

/** The registry of donors for machines. */
@Path("/donors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DonorsResource {
    @Inject
    private Donors donors;

    @Inject
    private CurrentActor current;

    /** Donors that the reader knows of. */
    @GET
    @Operation(
            summary = "Donors",
            description =
                    "An officer finds the own donor, the fund manager and the auditor all of them; alphabetical, always.")
    public ListAnswer<DonorAnswers.Donor> list(
            @BeanParam ListQuery query,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("kind") @DefaultValue("") String kind) {
        return ListAnswer.of(
                donors.page(words, Given.constant(DonorKind.class, kind), query.request(Set.of()), current.actor()),
                DonorAnswers.Donor::of);
    }

    /** One donor. */
    @GET
    @Path("/{ref}")
    @Operation(summary = "A donor", description = "404 when there is none for this reader.")
    public DonorAnswers.DonorWhole details(@PathParam("ref") String ref) {
        return DonorAnswers.DonorWhole.of(donors.details(new DonorRef(ref), current.actor()));
    }
}
