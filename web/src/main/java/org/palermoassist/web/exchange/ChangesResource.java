package org.palermoassist.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.exchange.ChangeFeed;
import org.palermoassist.exchange.ChangePage;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.web.api.BadInput;

/** What changed of all that is public: the same for everybody, whoever asks. */
@Path("/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {
    private static final int MOST = 500;

    @Inject
    private ChangeFeed feed;

    /** A part of the feed. */
    @GET
    @Operation(
            summary = "Changes of public projects and needs",
            description =
                    "In the order in which they were committed; ask again with next. A record stands in the feed once,"
                            + " with its last change: created, changed, or withdrawn (drop your copy). Public records only,"
                            + " whoever asks. No change is skipped: numbers are given to what is committed, one after another.")
    @Parameter(
            name = "since",
            in = ParameterIn.QUERY,
            description = "Number that was told as next; 0 (usual) for everything that is public or was")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "project or need; usual: both")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 500; usual 100")
    public ChangesAnswer since(
            @QueryParam("since") @DefaultValue("0") String since,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("size") @DefaultValue("100") String size) {
        long after = number("since", since, 0, Long.MAX_VALUE);
        ChangePage page = feed.since(after, kind(kind), (int) number("size", size, 1, MOST));
        if (page.next() < after) { // this portal has not told so much: it was set back, or the number is of another
            throw new BadInput("since", since);
        }
        return ChangesAnswer.of(page);
    }

    private static Optional<RecordKind> kind(String given) {
        if (given.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(RecordKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(given.strip()))
                .findFirst()
                .orElseThrow(() -> new BadInput("kind", given)));
    }

    private static long number(String field, String text, long least, long most) {
        try {
            long number = Long.parseLong(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            throw new BadInput(field, text);
        }
        throw new BadInput(field, text);
    }
}
