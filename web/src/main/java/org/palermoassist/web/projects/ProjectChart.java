package org.palermoassist.web.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.projects.ProjectMoney;

/**
 * Where the bars of the chart of money per year stand; the table beside it has the figures. Lengths are units of the drawing.
 *
 * @param bars one for each figure that is not zero
 * @param years label of each year
 * @param width of the drawing
 * @param zero where the line of zero lies, from the top
 */
public record ProjectChart(List<Bar> bars, List<Mark> years, int width, int zero) {
    /** Height of the drawing without the labels of the years. */
    public static final int HEIGHT = 140;

    private static final int BAR = 14;
    private static final int YEAR = 60;

    /** A bar; {@code kind} is budget, commitments or spend. */
    public record Bar(String kind, int x, int y, int height) {}

    /** A label. */
    public record Mark(String text, int x) {}

    /** The chart of these years. */
    static ProjectChart of(List<ProjectMoney.Year> money) {
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ZERO;
        for (ProjectMoney.Year year : money) {
            for (BigDecimal figure : List.of(year.budget(), year.commitments(), year.spend())) {
                top = top.max(figure);
                bottom = bottom.min(figure);
            }
        }
        BigDecimal span = top.subtract(bottom).max(BigDecimal.ONE);
        int zero = units(top, span);
        List<Bar> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < money.size(); i++) {
            ProjectMoney.Year year = money.get(i);
            int x = i * YEAR + 8;
            add(bars, new Figure("budget", x, year.budget()), span, zero);
            add(bars, new Figure("commitments", x + BAR, year.commitments()), span, zero);
            add(bars, new Figure("spend", x + 2 * BAR, year.spend()), span, zero);
            marks.add(new Mark(String.valueOf(year.year()), i * YEAR + YEAR / 2));
        }
        return new ProjectChart(bars, marks, Math.max(1, money.size()) * YEAR, zero);
    }

    private static void add(List<Bar> bars, Figure figure, BigDecimal span, int zero) {
        if (figure.amount.signum() != 0) {
            int height = Math.max(1, units(figure.amount.abs(), span));
            bars.add(new Bar(figure.kind, figure.x, figure.amount.signum() > 0 ? zero - height : zero, height));
        }
    }

    private static int units(BigDecimal amount, BigDecimal span) {
        return amount.multiply(BigDecimal.valueOf(HEIGHT))
                .divide(span, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private record Figure(String kind, int x, BigDecimal amount) {}
}
