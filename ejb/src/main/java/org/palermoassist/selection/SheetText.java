package org.palermoassist.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The list as a text: the same list, the same bytes. */
final class SheetText {
    private static final String HEAD =
            "place,nomination,state,round,list,tier,points,of,by,outcome,reasons,estimate,pools\n";

    private SheetText() {}

    static String of(Sheet sheet) {
        Written out = new Written();
        sheet.lines().forEach(line -> line(line, out));
        return HEAD + out.text();
    }

    private static void line(SheetLine line, Written out) {
        out.line(
                line.place(),
                line.nomination(),
                line.state(),
                line.round(),
                line.late() ? "LATE" : "FIRST",
                line.tier(),
                plain(line.total()),
                line.points().stream()
                        .map(point -> reason(point.reason()) + "=" + plain(point.value()))
                        .collect(Collectors.joining("; ")),
                line.by().map(SheetText::reason),
                line.outcome(),
                reasons(line.reasons()),
                line.estimate().map(InputsText::plain),
                line.shares().stream()
                        .map(share -> share.pool() + "=" + InputsText.plain(share.direct()))
                        .collect(Collectors.joining(" ")));
    }

    /** Criteria with their facts, in one text. */
    static String reasons(List<Reason> reasons) {
        return reasons.stream().map(SheetText::reason).collect(Collectors.joining("; "));
    }

    private static String reason(Reason reason) {
        List<String> facts = reason.facts();
        return facts.isEmpty() ? reason.rule().name() : reason.rule() + "(" + String.join(" | ", facts) + ")";
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
