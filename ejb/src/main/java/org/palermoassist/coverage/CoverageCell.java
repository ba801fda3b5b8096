package org.palermoassist.coverage;

/**
 * One cell: distinct records that the reader may see.
 *
 * @param line code of the provision or area
 * @param column code of the region, State or provider
 * @param needs stated and not met: OPEN, PARTLY_COVERED or COVERED
 * @param answered of them, those with an accepted link that counts (N-8)
 * @param active projects in status 2 with an EXPLICIT or CONFIRMED tag
 * @param pipeline projects in status 1 with such a tag
 * @param few whether the needs are those of fewer than three States together, so that their figures are left out and 0 here; a
 *     State's own cell is no sum
 */
public record CoverageCell(
        String line, String column, long needs, long answered, long active, long pipeline, boolean few) {
    /** A cell with all its figures. */
    CoverageCell(String line, String column, long needs, long answered, long active, long pipeline) {
        this(line, column, needs, answered, active, pipeline, false);
    }

    /** What the cell says. */
    public CoverageState state() {
        if (few) {
            return CoverageState.FEW_STATES;
        }
        if (needs == 0) {
            return active + pipeline == 0 ? CoverageState.BLANK : CoverageState.WITHOUT_STATED_NEED;
        }
        if (answered == needs) {
            return CoverageState.ALL_ANSWERED;
        }
        if (answered > 0) {
            return CoverageState.SOME_ANSWERED;
        }
        return active + pipeline == 0 ? CoverageState.NOT_ANSWERED : CoverageState.NOT_LINKED;
    }

    /** The same cell with the counts of another one of the same place added: needs and projects are counted apart. */
    CoverageCell with(CoverageCell other) {
        return new CoverageCell(
                line,
                column,
                needs + other.needs,
                answered + other.answered,
                active + other.active,
                pipeline + other.pipeline,
                few || other.few);
    }
}
