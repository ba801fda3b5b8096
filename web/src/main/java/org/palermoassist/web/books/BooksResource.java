package org.palermoassist.web.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.books.Differences;
import org.palermoassist.books.StatementCode;
import org.palermoassist.books.Statements;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.web.api.BadInput;
import org.palermoassist.web.api.KeyedPosts;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Given;

/** Statements of the official books, and what they and the ledger do not have alike (U-21). */
@Path("/fund/statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BooksResource {
    private static final String CSV = "text/csv";

    @Inject
    private Statements statements;

    @Inject
    private Differences differences;

    @Inject
    private KeyedPosts posts;

    @Inject
    private CurrentActor current;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    /** Statements that were taken in. */
    @GET
    @Operation(summary = "Statements of the official books that were taken in, the latest first")
    public ListAnswer<BooksAnswers.Row> list(@BeanParam ListQuery query) {
        return ListAnswer.of(statements.page(query.request(Set.of()), current.actor()), BooksAnswers.Row::of);
    }

    /** Takes a statement in. */
    @POST
    @Consumes(CSV)
    @Operation(
            summary = "Take a statement of the official books in",
            description = "Needs an Idempotency-Key. Body: CSV with a heading (date, external reference, text, amount,"
                    + " currency), comma or semicolon, UTF-8 or Windows-1252. Rows that are refused are left out;"
                    + " ask for the preview first. 409 FILE_IS_NEW for a file that is here.")
    @Parameter(name = KeyedPosts.KEY, in = ParameterIn.HEADER, required = true)
    public Response take(
            @HeaderParam("X-File-Name") @DefaultValue("statement.csv") @Parameter(description = "Name of the file")
                    String name,
            InputStream body)
            throws IOException {
        Actor by = allowed();
        byte[] bytes = read(body);
        return posts.once(
                new KeyedPosts.Command(headers, address, new String(bytes, StandardCharsets.ISO_8859_1)),
                () -> {
                    StatementCode code = statements.take(bytes, name, by);
                    return new KeyedPosts.Made("", BooksAnswers.Row.of(statements.row(code, by)));
                },
                by);
    }

    /** What taking it in would do. */
    @POST
    @Path("/preview")
    @Consumes(CSV)
    @Operation(summary = "What taking a statement in would do, row by row; nothing is written")
    public BooksAnswers.Preview preview(InputStream body) throws IOException {
        Actor by = allowed();
        return BooksAnswers.Preview.of(statements.preview(read(body), by));
    }

    /** Differences. */
    @GET
    @Path("/differences")
    @Operation(summary = "What books and ledger do not have alike, the oldest first")
    public ListAnswer<BooksAnswers.Open> differences(
            @QueryParam("until") @DefaultValue("") @Parameter(description = "Last day, 2026-01-31") String until) {
        Optional<LocalDate> day = Given.day(until);
        if (day.isEmpty() && !until.isEmpty()) {
            throw new BadInput("until", until);
        }
        List<BooksAnswers.Open> all = differences.list(day, current.actor()).stream()
                .map(BooksAnswers.Open::of)
                .toList();
        return new ListAnswer<>(all, all.size());
    }

    /** Whoever may not is told so before anything is read of the request. */
    private Actor allowed() {
        Actor by = current.actor();
        by.mustHave(Right.BOOKS_KEEP);
        return by;
    }

    private static byte[] read(InputStream body) throws IOException {
        return body.readNBytes(Statements.LARGEST + 1);
    }
}
