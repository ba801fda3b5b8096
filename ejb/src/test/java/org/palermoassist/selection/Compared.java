package org.palermoassist.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The list in the words of the independent script. */
final class Compared {
    private Compared() {}

    static List<String> lines(Sheet sheet) {
        return sheet.lines().stream().map(Compared::line).toList();
    }

    private static String line(SheetLine line) {
        return line.place() + " " + line.nomination() + " " + line.round() + " " + (line.late() ? "LATE" : "FIRST")
                + " "
                + line.tier().map(Enum::name).orElse("-") + " "
                + line.total().multiply(BigDecimal.valueOf(2)).intValueExact() + " " + line.outcome() + " "
                + line.shares().stream()
                        .map(share -> share.pool() + "="
                                + share.direct().amount().movePointRight(2).longValueExact())
                        .collect(Collectors.joining(" "));
    }
}
