package org.palermoassist.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.palermoassist.coverage.CoverageCell;
import org.palermoassist.coverage.CoverageHead;
import org.palermoassist.coverage.CoverageMatrix;
import org.palermoassist.coverage.CoverageService;
import org.palermoassist.coverage.CoverageState;
import org.palermoassist.web.api.BadInput;
import org.palermoassist.web.security.CurrentActor;

/** The coverage matrix for machines: the figures of the page. */
@Path("/coverage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {
    @Inject
    private CoverageService coverage;

    @Inject
    private CurrentActor current;

    @Context
    private UriInfo address;

    /** A cell with a record in it; needs of fewer than three States together are not counted out. */
    public record CellAnswer(
            String line, String column, Long needs, Long answered, long active, long pipeline, CoverageState state) {}

    /** Totals count distinct records; needs of fewer than three States together are not counted out. */
    public record Totals(Long needs, long projects) {}

    /** The whole matrix; cells without a record that the reader may see are left out. */
    public record CoverageAnswer(
            List<CoverageHead> lines,
            List<CoverageHead> columns,
            List<CellAnswer> cells,
            Totals totals,
            String caption,
            Instant at) {}

    /** The matrix. */
    @GET
    @Operation(
            summary = "Coverage matrix",
            description =
                    "Needs stated and not met, those answered by an accepted link, active and pipeline projects, by"
                            + " provision or area and region, State or provider. A sum over States is left out below three States. States stand in alphabetical order; a request"
                            + " to sort by a measure is refused with 400.")
    @Parameter(name = "lines", in = ParameterIn.QUERY, description = "provision (usual) or area")
    @Parameter(name = "columns", in = ParameterIn.QUERY, description = "region (usual), subregion, state or provider")
    @Parameter(name = "instrument", in = ParameterIn.QUERY, description = "UNTOC (usual), TIP, SOM, FA or all")
    @Parameter(name = "cluster", in = ParameterIn.QUERY, description = "I, II, III or IV")
    @Parameter(name = "area", in = ParameterIn.QUERY, description = "Code of a priority or proposal area")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "M49 code that limits States and places")
    public CoverageAnswer matrix() {
        value("sort").ifPresent(sort -> {
            throw new BadInput("sort", sort);
        });
        CoverageMatrix matrix = coverage.matrix(CoverageAddress.query(this::value), current.actor());
        List<CellAnswer> cells = matrix.lines().stream()
                .flatMap(line -> matrix.columns().stream().map(column -> matrix.cell(line.code(), column.code())))
                .filter(cell -> cell.state() != CoverageState.BLANK)
                .map(CoverageResource::answer)
                .toList();
        return new CoverageAnswer(
                matrix.lines(),
                matrix.columns(),
                cells,
                new Totals(matrix.needs().orElse(null), matrix.projects()),
                "Shows what was asked and offered, not how a State carries out the Convention.",
                matrix.at());
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(name)).filter(text -> !text.isBlank());
    }

    private static CellAnswer answer(CoverageCell cell) {
        return new CellAnswer(
                cell.line(),
                cell.column(),
                cell.few() ? null : Long.valueOf(cell.needs()),
                cell.few() ? null : Long.valueOf(cell.answered()),
                cell.active(),
                cell.pipeline(),
                cell.state());
    }
}
