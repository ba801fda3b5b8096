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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.palermoassist.fund.AccountKind;
import org.palermoassist.fund.Act;
import org.palermoassist.fund.FundKeeping;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.FundReversals;
import org.palermoassist.fund.FundStatements;
import org.palermoassist.fund.JournalFilter;
import org.palermoassist.fund.Keeping;
import org.palermoassist.fund.LedgerAudit;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.fund.PostingRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.web.api.KeyedPosts;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;

/** Pools, accounts and journal of the fund. */
@Path("/fund")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FundResource {
    private static final String JOURNAL = "fund/journal/";

    @Inject
    private FundReading reading;

    @Inject
    private FundKeeping keeping;

    @Inject
    private FundReversals reversals;

    @Inject
    private FundStatements statements;

    @Inject
    private LedgerAudit audit;

    @Inject
    private KeyedPosts posts;

    @Inject
    private CurrentActor current;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    /** All pools. */
    @GET
    @Path("/pools")
    @Operation(summary = "Pools of the fund with what stands on them, oldest first")
    public ListAnswer<FundAnswers.Pool> pools() {
        List<FundAnswers.Pool> all = reading.pools(current.actor()).stream()
                .map(FundAnswers.Pool::of)
                .toList();
        return new ListAnswer<>(all, all.size());
    }

    /** One pool. */
    @GET
    @Path("/pools/{ref}")
    @Operation(summary = "A pool of the fund")
    public FundAnswers.Pool pool(@PathParam("ref") String ref) {
        return FundAnswers.Pool.of(reading.pool(new PoolRef(ref), current.actor()));
    }

    /** Posts on a pool. */
    @POST
    @Path("/pools/{ref}/postings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Post interest, exchange, reserve or money given back on a pool",
            description =
                    "Needs an Idempotency-Key. Body: kind (INTEREST, EXCHANGE_GAIN, EXCHANGE_LOSS, RESERVE, UNRESERVE,"
                            + " GIVE_BACK), amount, on, externalRef, reason.")
    @RequestBody(content = @Content(schema = @Schema(implementation = FundBody.class)))
    public Response post(@PathParam("ref") String ref, String sent) {
        Actor by = allowed(Right.FUND_KEEP);
        FundBody given = FundBody.read(sent, posts);
        return posts.once(new KeyedPosts.Command(headers, address, given), () -> made(posted(ref, given, by)), by);
    }

    private PostingRef posted(String ref, FundBody body, Actor by) {
        FundBody.PoolPosting kind = body.kind(FundBody.PoolPosting.class);
        Keeping posting = new Keeping(new PoolRef(ref), body.money(), body.day(), body.external(), body.reason());
        return switch (kind) {
            case INTEREST -> keeping.interest(posting, by);
            case EXCHANGE_GAIN -> keeping.exchangeGain(posting, by);
            case EXCHANGE_LOSS -> keeping.exchangeLoss(posting, by);
            case RESERVE -> keeping.reserve(posting, by);
            case UNRESERVE -> keeping.unreserve(posting, by);
            case GIVE_BACK -> keeping.giveBack(posting, by);
        };
    }

    /** The journal. */
    @GET
    @Path("/journal")
    @Operation(summary = "Journal of the fund, the latest line first")
    @Parameter(name = "pool", in = ParameterIn.QUERY, description = "Ref of a pool")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Kind of account, such as FREE or PAID_DSA")
    @Parameter(name = "act", in = ParameterIn.QUERY, description = "Such as RECEIVED, OBLIGATED, PAID, REVERSED")
    @Parameter(name = "record", in = ParameterIn.QUERY, description = "Ref of a receipt or an obligation")
    @Parameter(name = "externalRef", in = ParameterIn.QUERY, description = "Reference in the official books")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First day, 2026-01-31")
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "Last day")
    public ListAnswer<FundAnswers.Line> journal(@BeanParam ListQuery query) {
        JournalFilter filter = new JournalFilter(
                Optional.empty(),
                value("pool", PoolRef::new),
                value("kind", AccountKind::valueOf),
                value("act", Act::valueOf),
                value("record", text -> text),
                value("externalRef", text -> text),
                value("from", LocalDate::parse),
                value("until", LocalDate::parse));
        return ListAnswer.of(reading.journal(filter, query.request(Set.of()), current.actor()), FundAnswers.Line::of);
    }

    /** One posting. */
    @GET
    @Path("/journal/{ref}")
    @Operation(summary = "The lines of one posting")
    public ListAnswer<FundAnswers.Line> posting(@PathParam("ref") String ref, @BeanParam ListQuery query) {
        return ListAnswer.of(
                reading.journal(JournalFilter.of(new PostingRef(ref)), query.request(Set.of()), current.actor()),
                FundAnswers.Line::of);
    }

    /** Takes a posting back. */
    @POST
    @Path("/journal/{ref}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reverse a posting, once", description = "Needs an Idempotency-Key. Body: reason.")
    @RequestBody(content = @Content(schema = @Schema(implementation = FundBody.class)))
    public Response reverse(@PathParam("ref") String ref, String sent) {
        Actor by = allowed(Right.FUND_KEEP);
        FundBody given = FundBody.read(sent, posts);
        return posts.once(
                new KeyedPosts.Command(headers, address, given),
                () -> made(reversals.reverse(new PostingRef(ref), given.reason(), by)),
                by);
    }

    /** The chart of accounts. */
    @GET
    @Path("/accounts")
    @Operation(summary = "Chart of accounts with what entered and left each account")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "As known at this moment, 2026-01-31T00:00:00Z")
    public ListAnswer<FundAnswers.Account> accounts() {
        List<FundAnswers.Account> all = reading.accounts(value("asOf", Instant::parse), current.actor()).stream()
                .map(FundAnswers.Account::of)
                .toList();
        return new ListAnswer<>(all, all.size());
    }

    /** The trial balance. */
    @GET
    @Path("/trial-balance")
    @Operation(summary = "Debit and credit of all accounts by kind")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "As known at this moment, 2026-01-31T00:00:00Z")
    public FundAnswers.Trial trialBalance() {
        return FundAnswers.Trial.of(reading.trialBalance(value("asOf", Instant::parse), current.actor()));
    }

    /** The fund in a period. */
    @GET
    @Path("/statement")
    @Operation(summary = "Statement of the fund; 409 STATEMENT_BALANCES when it does not balance")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First day, 2026-01-01")
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "Last day, 2026-12-31")
    public FundAnswers.Statement statement() {
        Actor by = allowed(Right.FUND_READ);
        LocalDate from = FundBody.parsed("from", address.getQueryParameters().getFirst("from"), LocalDate::parse);
        LocalDate until = FundBody.parsed("until", address.getQueryParameters().getFirst("until"), LocalDate::parse);
        return FundAnswers.Statement.of(statements.statement(from, until, by));
    }

    /** Verifies the ledger now. */
    @POST
    @Path("/verifications")
    @Operation(summary = "Verify the ledger: every invariant over all of its history")
    public FundAnswers.Verdict verify() {
        return FundAnswers.Verdict.of(audit.verify(current.actor()));
    }

    /** Whoever may not is told so before anything is asked of the request. */
    private Actor allowed(Right right) {
        Actor by = current.actor();
        by.mustHave(right);
        return by;
    }

    private static KeyedPosts.Made made(PostingRef ref) {
        return new KeyedPosts.Made(JOURNAL + ref, new FundAnswers.Posted(ref.value()));
    }

    private <T> Optional<T> value(String name, Function<String, T> parse) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(name))
                .filter(text -> !text.isBlank())
                .map(text -> FundBody.parsed(name, text, parse));
    }
}
