package org.palermoassist.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.palermoassist.selection.SelectionText;

/** A selection of 200 nominations with 30 pools, from the exported inputs to the list: the limit is one second. */
final class SelectionBench {
    private static final int NOMINATIONS = 200;
    private static final int STATES = 120;
    private static final int POOLS = 30;
    private static final int TIMES = 30;
    private static final String FIXED =
            """
            call,ref,S-0000001
            call,opens,2027-05-10
            call,instrument,UNTOC
            call,first list until,2027-03-15
            call,late list until,2027-04-12
            call,zone,Europe/Vienna
            call,bodies,I-0000001 WG.2
            call,provisions,UNTOC-18 UNTOC-29
            call,seed,20270510
            call,pools charged on,2027-04-20
            rule,version,1
            rule,points tier one,40
            rule,points tier two,20
            rule,points tier three,0
            rule,points expertise,25
            rule,points presenter,10
            rule,points unfunded,15
            rule,unfunded meetings,2
            rule,points no mission,10
            rule,tiers strict,true
            rule,gender,QUOTA_WITHIN_TIER
            rule,gender percent,40
            rule,signatories,false
            rule,graduation years,3
            rule,claim days,30
            rule,experts of a state,2
            """;

    private final SplittableRandom random = new SplittableRandom(16);

    void run() {
        Report.title("selection");
        String inputs = inputs();
        Report.line("inputs", "%d nominations, %d pools, %d bytes", NOMINATIONS, POOLS, inputs.length());
        double first = milliseconds(inputs, SelectionText::list);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            times.add(milliseconds(inputs, SelectionText::list));
        }
        times.sort(Double::compare);
        double usual = times.get(TIMES / 2);
        double floor = milliseconds(inputs, SelectionBench::sorted);
        long funded = SelectionText.list(inputs)
                .lines()
                .filter(line -> line.contains(",FUNDED,"))
                .count();
        Report.line("funded", "%d", funded);
        Report.line("first time, nothing warm (limit 1000 ms)", "%.0f ms", first);
        Report.line("usual, of %d (limit 1000 ms)".formatted(TIMES), "%.1f ms", usual);
        Report.line("slowest", "%.1f ms", times.get(TIMES - 1));
        Report.line("ratio to reading and sorting the same lines", "%.0f times", usual / floor);
        Report.line("same inputs, same list", "%s", SelectionText.list(inputs).equals(SelectionText.list(inputs)));
    }

    private static double milliseconds(String inputs, UnaryOperator<String> work) {
        long begun = System.nanoTime();
        work.apply(inputs);
        return (System.nanoTime() - begun) / 1e6;
    }

    /** The floor: what cannot be done with less. */
    private static String sorted(String inputs) {
        String[] lines = inputs.split("\n");
        for (int i = 0; i < lines.length; i++) {
            lines[i] = String.join(",", lines[i].split(",", -1));
        }
        Arrays.sort(lines);
        return String.join("\n", lines);
    }

    private String inputs() {
        StringBuilder text = new StringBuilder(FIXED);
        for (int i = 0; i < STATES; i++) {
            text.append(state(i)).append('\n');
        }
        for (int i = 0; i < NOMINATIONS; i++) {
            text.append(nomination(i)).append('\n');
        }
        for (int i = 0; i < POOLS; i++) {
            text.append(pool(i)).append('\n');
        }
        return text.toString();
    }

    private static String state(int i) {
        String ldc = i % 3 == 0 ? "1900-01-01.." : "";
        String sids = i % 3 == 1 ? "1900-01-01.." : "";
        String group = i % 2 == 0 ? "AFRICAN" : "GRULAC";
        String funded = i % 5 == 0 ? "funded lately" : "";
        return "state,%s,state,%s,R%d,%s,,%s,2024-01-01..,PARTY,%s,,0"
                .formatted(code(i), group, i % 7, ldc, sids, funded);
    }

    private String nomination(int i) {
        String state = code(random.nextInt(STATES));
        String gender = List.of("F", "M", "M", "").get(random.nextInt(4));
        int mark = random.nextInt(26);
        int cost = 2000 + random.nextInt(4000);
        return "nomination,X-%07d,%s,0,2027-02-0%dT09:00:00Z,2027-02-1%dT09:00:00Z,%s,%s,government,statement,0,,I-0000001,I-0000001,,%d %d %d,%d.50"
                .formatted(i, state, 1 + i % 9, i % 9, gender, state, mark / 2, mark / 2, mark, cost);
    }

    private String pool(int i) {
        String regions = i % 3 == 0 ? "R" + i % 7 : "";
        String bodies = i % 4 == 0 ? "WG.2" : "";
        String ldc = i % 5 == 0 ? "ldc" : "";
        return "pool,%d,U-%07d,13,%d.00,%s,%s,,%s,,"
                .formatted(i + 1, i, 10_000 + random.nextInt(20_000), regions, bodies, ldc);
    }

    private static String code(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }
}
