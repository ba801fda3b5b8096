package org.palermoassist.web.reference;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.api.ListQuery;

/** States with their dated standing to each instrument. Sorted by name and by nothing else (K-8). */
@Path("/states")
@Produces(MediaType.APPLICATION_JSON)
public class StatesResource {
    private static final String NAME = "name";

    @Inject
    private ReferenceData reference;

    @Inject
    private Clock clock;

    /** A list of States. */
    @GET
    @Operation(summary = "States in alphabetical order of the language asked for; a sort by a measure is answered 400")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Part of a name in six languages, of a former name, or a code")
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "AFRICAN, ASIA_PACIFIC, EASTERN_EUROPEAN, GRULAC or WEOG")
    @Parameter(
            name = "region",
            in = ParameterIn.QUERY,
            description = "M49 region, three digits; regions within it count too")
    @Parameter(name = "list", in = ParameterIn.QUERY, description = "LDC, LLDC or SIDS, as of today")
    public Response list(@BeanParam ListQuery query, @Context UriInfo uri, @Context HttpHeaders headers) {
        PageRequest wanted = query.request(Set.of(NAME));
        String language = ReaderLanguage.of(headers);
        var parameters = uri.getQueryParameters();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<StateRow> rows = StateQuery.rows(
                reference.book(),
                name -> Optional.ofNullable(parameters.getFirst(name)).orElse(""),
                today,
                language);
        if (!wanted.ascending()) {
            rows = new java.util.ArrayList<>(rows);
            Collections.reverse(rows);
        }
        return Response.ok(ListAnswer.of(Page.of(rows, wanted)))
                .language(language)
                .build();
    }
}
