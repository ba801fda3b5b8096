package org.palermoassist.selection;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recomputes a list from docs/selection.md and the exported inputs alone: it reads the text, and knows no class of the portal. Loops
 * over arrays of text, amounts in whole cents, points in halves.
 */
final class Recomputation {
    private final Map<String, String> call = new HashMap<>();
    private final Map<String, String> rule = new HashMap<>();
    private final Map<String, String[]> states = new HashMap<>();
    private final List<String[]> nominations = new ArrayList<>();
    private final List<String[]> pools = new ArrayList<>();
    private final List<String[]> deviations = new ArrayList<>();
    private long[] left;

    /** One line for each nomination: place, ref, round, list, tier, points in halves, outcome, pools with cents. */
    static List<String> of(String inputs) throws Exception {
        Recomputation recomputation = new Recomputation();
        for (String line : inputs.split("\n")) {
            recomputation.read(line.split(",", -1));
        }
        return recomputation.compute();
    }

    private void read(String[] cell) {
        switch (cell[0]) {
            case "call" -> call.put(cell[1], cell[2]);
            case "rule" -> rule.put(cell[1], cell[2]);
            case "state" -> states.put(cell[1], cell);
            case "nomination" -> nominations.add(cell);
            case "pool" -> pools.add(cell);
            case "deviation" -> deviations.add(cell);
            default -> throw new IllegalArgumentException(cell[0]);
        }
    }

    private List<String> compute() throws Exception {
        left = new long[pools.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = cents(pools.get(i)[4]);
        }
        List<String[]> eligible = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String[] one : nominations) {
            if (refused(one)) {
                without.add("0 " + one[1] + " 0 " + list(one) + " " + tier(states.get(one[2])) + " 0 NOT_ELIGIBLE ");
            } else {
                eligible.add(one);
            }
        }
        Map<String, Integer> round = rounds(eligible);
        List<String[]> remaining = new ArrayList<>();
        for (String[] one : eligible) {
            if (round.get(one[1]) > number("experts of a state")) {
                without.add(
                        "0 " + one[1] + " 0 " + list(one) + " " + tier(states.get(one[2])) + " 0 OVER_STATE_LIMIT ");
            } else {
                remaining.add(one);
            }
        }
        List<String[]> order = order(remaining, round);
        List<String> out = new ArrayList<>();
        for (String[] one : order) {
            String paid = pay(one);
            out.add((out.size() + 1) + " " + one[1] + " " + round.get(one[1]) + " " + list(one) + " "
                    + tier(states.get(one[2])) + " " + points(one) + " " + paid);
        }
        without.sort((a, b) -> a.split(" ")[1].compareTo(b.split(" ")[1]));
        out.addAll(without);
        return out;
    }

    private boolean refused(String[] one) {
        String[] state = states.get(one[2]);
        boolean bound = state[9].equals("PARTY")
                || state[9].equals("SIGNATORY") && rule.get("signatories").equals("true");
        boolean late = one[5].isEmpty() || day(one[5]).compareTo(call.get("late list until")) > 0;
        Set<String> unsaid = new HashSet<>(Arrays.asList(one[12].split(" ")));
        unsaid.removeAll(Arrays.asList(one[13].split(" ")));
        return state[2].equals("organization")
                || !bound
                || tier(state).equals("-")
                || one[8].isEmpty()
                || !unsaid.isEmpty()
                || !one[7].equals(one[2])
                || one[9].isEmpty()
                || Integer.parseInt(one[10]) > number("claim days")
                || !one[11].isEmpty()
                || late;
    }

    private String day(String instant) {
        return Instant.parse(instant)
                .atZone(ZoneId.of(call.get("zone")))
                .toLocalDate()
                .toString();
    }

    private String list(String[] one) {
        return !one[5].isEmpty() && day(one[5]).compareTo(call.get("first list until")) > 0 ? "LATE" : "FIRST";
    }

    private String tier(String[] state) {
        String day = call.get("opens");
        String tier = "-";
        if (state[2].equals("organization")) {
            return tier;
        }
        if (on(state[8], day)) {
            tier = on(state[6], day) || on(state[7], day) ? "TWO" : "THREE";
        }
        for (String span : state[5].split(" ")) {
            String[] ends = (span + " ").split("\\.\\.");
            if (ends.length == 2 && !ends[1].isBlank()) {
                LocalDate gone = LocalDate.parse(ends[1].trim()).plusDays(1);
                String until = gone.plusYears(number("graduation years")).toString();
                if (day.compareTo(gone.toString()) >= 0 && day.compareTo(until) < 0) {
                    tier = "TWO";
                }
            }
        }
        return on(state[5], day) ? "ONE" : tier;
    }

    private static boolean on(String spans, String day) {
        for (String span : spans.split(" ")) {
            if (!span.isEmpty()) {
                String from = span.substring(0, 10);
                String to = span.substring(12);
                if (day.compareTo(from) >= 0 && (to.isEmpty() || day.compareTo(to) <= 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Map<String, Integer> rounds(List<String[]> eligible) {
        Map<String, Integer> round = new HashMap<>();
        for (String[] one : eligible) {
            int before = 0;
            for (String[] other : eligible) {
                if (other[2].equals(one[2]) && key(other).compareTo(key(one)) < 0) {
                    before++;
                }
            }
            round.put(one[1], Integer.parseInt(states.get(one[2])[12]) + before + 1);
        }
        return round;
    }

    /** First list before late, the State's order, the time of receipt, the ref: as one text that sorts. */
    private String key(String[] one) {
        int order = Integer.parseInt(one[3]);
        String own = String.format("%010d", order == 0 ? Integer.MAX_VALUE : order);
        String received = String.format("%020d", Instant.parse(one[4]).toEpochMilli());
        return list(one) + own + received + one[1];
    }

    private int points(String[] one) {
        String[] state = states.get(one[2]);
        int points = number("points tier " + tier(state).toLowerCase());
        points += one[14].isEmpty() ? 0 : number("points presenter");
        points += state[10].isEmpty() ? number("points unfunded") : 0;
        points += state[11].isEmpty() ? 0 : number("points no mission");
        int halves = 0;
        if (!one[15].isEmpty()) {
            int[] marks = Arrays.stream(one[15].split(" "))
                    .mapToInt(Integer::parseInt)
                    .sorted()
                    .toArray();
            int middle = marks.length / 2;
            halves = marks.length % 2 == 1 ? marks[middle] * 2 : marks[middle - 1] + marks[middle];
        }
        return points * 2 + Math.min(halves, 2 * number("points expertise"));
    }

    private List<String[]> order(List<String[]> remaining, Map<String, Integer> round) throws Exception {
        List<String[]> order = new ArrayList<>();
        while (!remaining.isEmpty()) {
            String first = "";
            for (String[] one : remaining) {
                String block = block(one, round);
                first = first.isEmpty() || block.compareTo(first) < 0 ? block : first;
            }
            List<String[]> block = new ArrayList<>();
            for (String[] one : remaining) {
                if (block(one, round).equals(first)) {
                    block.add(one);
                }
            }
            String[] next = best(shared(block, order), order);
            order.add(next);
            remaining.remove(next);
        }
        for (String[] moved : deviations) {
            for (int i = 0; i < order.size(); i++) {
                if (order.get(i)[1].equals(moved[1])) {
                    String[] one = order.remove(i);
                    order.add(Math.max(0, Math.min(Integer.parseInt(moved[2]) - 1, order.size())), one);
                    break;
                }
            }
        }
        return order;
    }

    private String block(String[] one, Map<String, Integer> round) {
        String tier = tier(states.get(one[2]));
        String strict = tier.equals("ONE") ? "1" : tier.equals("TWO") ? "2" : "3";
        return String.format("%05d", round.get(one[1]))
                + list(one)
                + (rule.get("tiers strict").equals("true") ? strict : "");
    }

    private List<String[]> shared(List<String[]> block, List<String[]> above) {
        if (!rule.get("gender").equals("QUOTA_WITHIN_TIER")) {
            return block;
        }
        List<String[]> kept = new ArrayList<>();
        for (String[] one : block) {
            String tier = tier(states.get(one[2]));
            String other = one[6].equals("F") ? "M" : one[6].equals("M") ? "F" : "none";
            int women = 0;
            int men = 0;
            for (String[] placed : above) {
                if (tier(states.get(placed[2])).equals(tier)) {
                    women += placed[6].equals("F") ? 1 : 0;
                    men += placed[6].equals("M") ? 1 : 0;
                }
            }
            int due = (women + men + 1) * number("gender percent") / 100;
            boolean waits = false;
            for (String[] rival : block) {
                waits |= rival[6].equals(other) && tier(states.get(rival[2])).equals(tier);
            }
            if (!(waits && (other.equals("F") ? women : men) < due)) {
                kept.add(one);
            }
        }
        return kept;
    }

    private String[] best(List<String[]> block, List<String[]> above) throws Exception {
        int women = 0;
        int men = 0;
        Map<String, Integer> groups = new HashMap<>();
        for (String[] placed : above) {
            women += placed[6].equals("F") ? 1 : 0;
            men += placed[6].equals("M") ? 1 : 0;
            groups.merge(states.get(placed[2])[3], 1, Integer::sum);
        }
        int most = 0;
        for (String[] one : block) {
            most = Math.max(most, points(one));
        }
        String fewer = women < men ? "F" : men < women ? "M" : "";
        boolean fewerThere = false;
        for (String[] one : block) {
            fewerThere |= !fewer.isEmpty() && points(one) == most && one[6].equals(fewer);
        }
        String[] best = null;
        String key = null;
        for (String[] one : block) {
            boolean back = fewerThere && !one[6].equals(fewer) && (one[6].equals("F") || one[6].equals("M"));
            if (points(one) == most && !back) {
                String own = String.format("%06d", groups.getOrDefault(states.get(one[2])[3], 0))
                        + String.format("%020d", Instant.parse(one[5]).toEpochMilli())
                        + lot(one[1]);
                if (key == null || own.compareTo(key) < 0) {
                    key = own;
                    best = one;
                }
            }
        }
        return best;
    }

    private String lot(String ref) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest((call.get("seed") + ":" + ref).getBytes("UTF-8"));
        return String.format("%064x", new BigInteger(1, hash));
    }

    private String pay(String[] one) {
        if (one[16].isEmpty()) {
            return "WAITING ";
        }
        String[] state = states.get(one[2]);
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < pools.size(); i++) {
            if (fits(pools.get(i), state)) {
                fitting.add(i);
            }
        }
        fitting.sort((a, b) -> before(a).compareTo(before(b)));
        long due = cents(one[16]);
        Map<Integer, Long> taken = new HashMap<>();
        StringBuilder shares = new StringBuilder();
        for (int pool : fitting) {
            long part = Math.min(due, bearable(left[pool], pools.get(pool)[3]));
            if (part > 0) {
                taken.put(pool, part);
                shares.append(pools.get(pool)[2]).append('=').append(part).append(' ');
                due -= part;
            }
        }
        if (due > 0) {
            return fitting.isEmpty() ? "NO_FITTING_FUNDS " : "WAITING ";
        }
        taken.forEach((pool, part) -> left[pool] -= part + support(part, pools.get(pool)[3]));
        return "FUNDED " + shares.toString().trim();
    }

    private boolean fits(String[] pool, String[] state) {
        String opens = call.get("opens");
        boolean over = !pool[10].isEmpty() && call.get("pools charged on").compareTo(pool[10]) > 0;
        return !over
                && meets(pool[5], state[4])
                && meets(pool[6], call.get("bodies"))
                && meets(pool[7], call.get("provisions"))
                && (pool[8].isEmpty() || on(state[5], opens))
                && (pool[9].isEmpty() || opens.compareTo(pool[9]) >= 0)
                && (pool[10].isEmpty() || opens.compareTo(pool[10]) <= 0);
    }

    private static boolean meets(String limits, String facts) {
        Set<String> both = new HashSet<>(Arrays.asList(limits.split(" ")));
        both.retainAll(Arrays.asList(facts.split(" ")));
        return limits.isEmpty() || !both.isEmpty();
    }

    /** Most limits first, then the earliest end, then the oldest. */
    private String before(int pool) {
        String[] one = pools.get(pool);
        int limits = (one[5].isEmpty() ? 0 : 1)
                + (one[6].isEmpty() ? 0 : 1)
                + (one[7].isEmpty() ? 0 : 1)
                + (one[8].isEmpty() ? 0 : 1)
                + (one[9].isEmpty() && one[10].isEmpty() ? 0 : 1);
        return (9 - limits) + (one[10].isEmpty() ? "9999-99-99" : one[10]) + String.format("%06d", pool);
    }

    /** Percentages have at most two decimals here: hundredths of a percent. */
    private static long support(long direct, String percent) {
        long hundredths = cents(percent);
        return (direct * hundredths + 5000) / 10000;
    }

    private static long bearable(long available, String percent) {
        long direct = available * 10000 / (10000 + cents(percent)) + 2;
        while (direct > 0 && direct + support(direct, percent) > available) {
            direct--;
        }
        return direct;
    }

    private static long cents(String amount) {
        int point = amount.indexOf('.');
        String whole = point < 0 ? amount : amount.substring(0, point);
        String part = ((point < 0 ? "" : amount.substring(point + 1)) + "00").substring(0, 2);
        return Long.parseLong(whole) * 100 + Long.parseLong(part);
    }

    private int number(String name) {
        return Integer.parseInt(rule.get(name));
    }
}
