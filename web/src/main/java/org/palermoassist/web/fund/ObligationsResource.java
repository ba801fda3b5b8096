package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.palermoassist.fund.Cost;
import org.palermoassist.fund.CostKind;
import org.palermoassist.fund.ObligationFilter;
import org.palermoassist.fund.ObligationPayments;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.ObligationRequest;
import org.palermoassist.fund.ObligationStatus;
import org.palermoassist.fund.Obligations;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.web.api.KeyedPosts;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;

/** Obligations of the fund; each command needs an {@code Idempotency-Key}. */
@Path("/fund/obligations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObligationsResource {
    private static final String OBLIGATIONS = "fund/obligations/";

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationPayments payments;

    @Inject
    private ObligationReading reading;

    @Inject
    private KeyedPosts posts;

    @Inject
    private CurrentActor current;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    /** One page of obligations. */
    @GET
    @Operation(summary = "Obligations, the oldest first", description = "Sorts: requested, on, expires, direct.")
    public ListAnswer<ObligationAnswers.Row> list(
            @BeanParam ListQuery query,
            @QueryParam("status") @Parameter(description = "RESERVED, OBLIGATED, ...; several by comma") String status,
            @QueryParam("pool") @Parameter(description = "Ref of a pool") String pool,
            @QueryParam("record") @Parameter(description = "Trip or meeting") String record,
            @QueryParam("externalRef") @Parameter(description = "Reference in the official books") String external) {
        Set<ObligationStatus> statuses = Arrays.stream(FundBody.text(status).split(","))
                .filter(text -> !text.isBlank())
                .map(text -> FundBody.parsed("status", text, ObligationStatus::valueOf))
                .collect(Collectors.toSet());
        ObligationFilter filter = new ObligationFilter(
                statuses, given(pool).map(PoolRef::new), given(record), given(external), Optional.empty());
        return ListAnswer.of(
                reading.page(filter, query.request(ObligationReading.SORTS), current.actor()),
                ObligationAnswers.Row::of);
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }

    /** One obligation. */
    @GET
    @Path("/{ref}")
    @Operation(summary = "An obligation with its parts and its steps")
    public ObligationAnswers.Details details(@PathParam("ref") String ref) {
        return ObligationAnswers.Details.of(reading.details(new ObligationRef(ref), current.actor()));
    }

    /** Asks for money. */
    @POST
    @Operation(
            summary = "Ask for money: it is reserved in the pools whose limits the cost meets, or refused",
            description = "Body: purpose, amount (direct cost), on (day of the cost), bodies, regions, provisions, ldc,"
                    + " record, externalRef, beneficiary (login of the person whose cost it is).")
    @RequestBody(content = @Content(schema = @Schema(implementation = FundBody.class)))
    public Response request(String sent) {
        return once(Right.FUND_REQUEST, sent, (given, by) -> {
            Cost cost = new Cost(
                    FundBody.codes(given.regions),
                    FundBody.codes(given.bodies),
                    FundBody.codes(given.provisions),
                    Boolean.TRUE.equals(given.ldc),
                    given.day());
            ObligationRequest asked = new ObligationRequest(
                    FundBody.text(given.purpose),
                    FundBody.text(given.record),
                    given.external(),
                    given.money(),
                    cost,
                    given(given.beneficiary));
            return made(obligations.request(asked, by), null);
        });
    }

    /** Asks for more. */
    @POST
    @Path("/{ref}/raise")
    @Operation(summary = "Ask for more money for it", description = "Body: amount (direct cost), reason.")
    @RequestBody(content = @Content(schema = @Schema(implementation = FundBody.class)))
    public Response raise(@PathParam("ref") String ref, String sent) {
        return step(
                Right.FUND_REQUEST,
                ref,
                sent,
                (given, by) -> obligations.raise(new ObligationRef(ref), given.money(), given.reason(), by));
    }

    /** Certifies funds. */
    @POST
    @Path("/{ref}/certification")
    @Operation(summary = "Certify that funds are there")
    @RequestBody(content = @Content(schema = @Schema(implementation = FundBody.class)))
    public Response certify(@PathParam("ref") String ref, String sent) {
        return step(Right.FUND_CERTIFY, ref, sent, (given, by) -> obligations.certify(new ObligationRef(ref), by));
    }

    /** Approves it. */
    @POST
    @Path("/{ref}/approval")
    @Operation(summary = "Approve it: from now on it can be paid")
    @RequestBody(content = @Content(schema = @Schema(implementation = FundBody.class)))
    public Response approve(@PathParam("ref") String ref, String sent) {
        return step(Right.FUND_APPROVE, ref, sent, (given, by) -> obligations.approve(new ObligationRef(ref), by));
    }

    /** Pays. */
    @POST
    @Path("/{ref}/payments")
    @Operation(
            summary = "Pay a cost and its support costs",
            description = "Body: kind (TICKETS, DSA, TERMINALS, OTHER), amount (direct cost), externalRef, reason.")
    @RequestBody(content = @Content(schema = @Schema(implementation = FundBody.class)))
    public Response pay(@PathParam("ref") String ref, String sent) {
        return once(
                Right.FUND_PAY,
                sent,
                (given, by) -> made(
                        new ObligationRef(ref),
                        payments.pay(new ObligationRef(ref), payment(given), by).value()));
    }

    /** A cost came back. */
    @POST
    @Path("/{ref}/refunds")
    @Operation(
            summary = "A cost that was paid came back",
            description = "Body: kind (TICKETS, DSA, TERMINALS, OTHER), amount (direct cost), externalRef, reason.")
    @RequestBody(content = @Content(schema = @Schema(implementation = FundBody.class)))
    public Response refund(@PathParam("ref") String ref, String sent) {
        return once(
                Right.FUND_PAY,
                sent,
                (given, by) -> made(
                        new ObligationRef(ref),
                        payments.refund(new ObligationRef(ref), payment(given), by)
                                .value()));
    }

    /** Closes it. */
    @POST
    @Path("/{ref}/liquidation")
    @Operation(summary = "Close it: the rest goes back to its pools", description = "Body: reason.")
    @RequestBody(content = @Content(schema = @Schema(implementation = FundBody.class)))
    public Response liquidate(@PathParam("ref") String ref, String sent) {
        return step(
                Right.FUND_CERTIFY,
                ref,
                sent,
                (given, by) -> payments.liquidate(new ObligationRef(ref), given.reason(), by));
    }

    /** Gives it up. */
    @POST
    @Path("/{ref}/cancellation")
    @Operation(summary = "Give it up: the unspent goes back to its pools", description = "Body: reason.")
    @RequestBody(content = @Content(schema = @Schema(implementation = FundBody.class)))
    public Response cancel(@PathParam("ref") String ref, String sent) {
        return step(
                Right.FUND_REQUEST,
                ref,
                sent,
                (given, by) -> obligations.cancel(new ObligationRef(ref), given.reason(), by));
    }

    private static ObligationPayments.Payment payment(FundBody body) {
        return new ObligationPayments.Payment(body.money(), body.kind(CostKind.class), body.external(), body.reason());
    }

    private Response step(Right right, String ref, String sent, Step step) {
        return once(right, sent, (given, by) -> {
            step.take(given, by);
            return made(new ObligationRef(ref), null);
        });
    }

    /** Whoever may not is told so before anything is read of the request. */
    private Response once(Right right, String sent, Work work) {
        Actor by = current.actor();
        by.mustHave(right);
        FundBody given = FundBody.read(sent, posts);
        return posts.once(new KeyedPosts.Command(headers, address, given), () -> work.make(given, by), by);
    }

    private static KeyedPosts.Made made(ObligationRef ref, String posting) {
        return new KeyedPosts.Made(OBLIGATIONS + ref, new ObligationAnswers.Done(ref.value(), posting));
    }

    private interface Work {
        KeyedPosts.Made make(FundBody given, Actor by);
    }

    private interface Step {
        void take(FundBody given, Actor by);
    }
}
