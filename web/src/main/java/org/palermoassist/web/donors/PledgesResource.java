package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.palermoassist.donors.AnnouncedPledges;
import org.palermoassist.donors.PledgeKeeping;
import org.palermoassist.donors.PledgePurpose;
import org.palermoassist.donors.PledgeRef;
import org.palermoassist.donors.PledgeRow;
import org.palermoassist.donors.Pledges;
import org.palermoassist.donors.ReceiptRecording;
import org.palermoassist.security.Right;
import org.palermoassist.web.api.KeyedPosts;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Given;

/** Pledges and what came for them, for machines: what the same account sees and may do on pages. */
@Path("/pledges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PledgesResource {
    private static final String KEYED =
            "With Idempotency-Key: the same key and body get the same answer, the same key with another body 409.";

    @Inject
    private Pledges pledges;

    @Inject
    private AnnouncedPledges announced;

    @Inject
    private PledgeKeeping keeping;

    @Inject
    private ReceiptRecording recording;

    @Inject
    private KeyedPosts posts;

    @Inject
    private CurrentActor current;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    /** One page of pledges. */
    @GET
    @Operation(
            summary = "Pledges",
            description = "An officer finds those of the own donor, the fund manager and the auditor all. Sorts: donor,"
                    + " pledged, status; due and usd for the own donor and the fund manager.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of donor, letter or reference, or a ref")
    @Parameter(name = "donor", in = ParameterIn.QUERY, description = "Ref of a donor")
    @Parameter(name = "purpose", in = ParameterIn.QUERY, description = "FUND or ASSISTANCE")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "ANNOUNCED, CONFIRMED, PARTLY_PAID, PAID, CANCELLED or LAPSED")
    @Parameter(name = "overdue", in = ParameterIn.QUERY, description = "yes: something was due before today")
    public ListAnswer<DonorAnswers.Pledge> list(@BeanParam ListQuery query) {
        return ListAnswer.of(
                pledges.page(PledgeFilters.of(this::value), query.request(Pledges.SORTS), current.actor()),
                DonorAnswers.Pledge::of);
    }

    private String value(String name) {
        return address.getQueryParameters().getOrDefault(name, List.of("")).get(0);
    }

    /** One page of what donors announced. */
    @GET
    @Path("/announced")
    @Operation(
            summary = "Announced pledges",
            description = "For everybody, without sign-in. Sorts: donor, pledged, announced; never by amount.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of the donor's name")
    @Parameter(name = "purpose", in = ParameterIn.QUERY, description = "FUND or ASSISTANCE")
    public ListAnswer<DonorAnswers.Announced> announced(@BeanParam ListQuery query) {
        return ListAnswer.of(
                announced.page(
                        value("q"),
                        Given.constant(PledgePurpose.class, value("purpose")),
                        query.request(AnnouncedPledges.SORTS),
                        current.actor()),
                DonorAnswers.Announced::of);
    }

    /** One pledge. */
    @GET
    @Path("/{ref}")
    @Operation(
            summary = "A pledge with instalments and receipts",
            description = "404 when there is none for this reader.")
    public DonorAnswers.PledgeWhole details(@PathParam("ref") String ref) {
        return DonorAnswers.PledgeWhole.of(pledges.details(new PledgeRef(ref), current.actor()));
    }

    /** Records a pledge. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a pledge", description = KEYED)
    @Parameter(name = KeyedPosts.KEY, in = ParameterIn.HEADER, required = true)
    @RequestBody(content = @Content(schema = @Schema(implementation = PledgeBody.class)))
    public Response record(String sent) {
        current.actor().mustHave(Right.PLEDGE_KEEP);
        PledgeBody body = posts.read(sent, PledgeBody.class);
        return posts.once(
                new KeyedPosts.Command(headers, address, body),
                () -> {
                    PledgeRef ref = keeping.record(body.donor(), body.form(), current.actor());
                    return new KeyedPosts.Made("pledges/" + ref, new DonorAnswers.Made(ref.value()));
                },
                current.actor());
    }

    /** Records a payment for a pledge. */
    @POST
    @Path("/{ref}/receipts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a payment for a pledge",
            description = "What is more than the instalments named is held until the donor agrees. " + KEYED)
    @Parameter(name = KeyedPosts.KEY, in = ParameterIn.HEADER, required = true)
    @RequestBody(content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
    public Response receive(@PathParam("ref") String ref, String sent) {
        current.actor().mustHave(Right.RECEIPT_RECORD);
        ReceiptBody body = posts.read(sent, ReceiptBody.class);
        PledgeRow pledge = pledges.details(new PledgeRef(ref), current.actor()).row();
        return posts.once(
                new KeyedPosts.Command(headers, address, body),
                () -> new KeyedPosts.Made(
                        "",
                        new DonorAnswers.Made(recording
                                .record(body.form(pledge), current.actor())
                                .value())),
                current.actor());
    }
}
