package org.palermoassist.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.palermoassist.donors.Earmark;
import org.palermoassist.reference.PartyStatus;
import org.palermoassist.reference.UnGroup;

/**
 * Two thousand random calls, each computed by the portal and by the independent script. A failure names its seed; {@code
 * -Dportal.selection.seed=N} plays the same calls again.
 */
class SelectionRecomputedTest {
    private static final int CALLS = 2_000;
    private static final String[] STATES = {"QM", "QN", "QO", "QP", "QQ", "QR", "QS", "QT"};

    private SplittableRandom random;

    @Test
    void whatever_the_inputs_the_independent_script_comes_to_the_same_list() throws Exception {
        long seed = Optional.ofNullable(Long.getLong("portal.selection.seed"))
                .orElseGet(() -> new SplittableRandom().nextLong());
        random = new SplittableRandom(seed);
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        Map<Criterion, Integer> decided = new EnumMap<>(Criterion.class);
        for (int call = 1; call <= CALLS; call++) {
            Inputs inputs = call();
            Sheet sheet = SelectionList.of(inputs);
            String text = InputsText.of(inputs);
            assertThat(Recomputation.of(text))
                    .as("seed " + seed + ", call " + call + "\n" + text)
                    .isEqualTo(Compared.lines(sheet));
            assertThat(SelectionText.list(text)).as("from the exported text").isEqualTo(SheetText.of(sheet));
            sheet.lines().forEach(line -> seen.merge(line.outcome(), 1, Integer::sum));
            sheet.lines().forEach(line -> line.by().ifPresent(by -> decided.merge(by.rule(), 1, Integer::sum)));
        }
        assertThat(seen.keySet())
                .as("seed " + seed)
                .contains(
                        Outcome.FUNDED,
                        Outcome.WAITING,
                        Outcome.NO_FITTING_FUNDS,
                        Outcome.NOT_ELIGIBLE,
                        Outcome.OVER_STATE_LIMIT);
        assertThat(decided.keySet())
                .as("seed " + seed)
                .contains(
                        Criterion.ONLY_ONE_LEFT,
                        Criterion.MORE_POINTS,
                        Criterion.GENDER_SHARE,
                        Criterion.UNDER_REPRESENTED_GENDER,
                        Criterion.FEWEST_OF_REGIONAL_GROUP,
                        Criterion.COMPLETE_EARLIER,
                        Criterion.LOT,
                        Criterion.DEVIATION);
    }

    private Inputs call() {
        SelectionWorld world = new SelectionWorld();
        world.rules = SelectionWorld.rules(one(2) == 0, GenderMode.values()[one(2)], one(2) == 0);
        world.seed = random.nextLong();
        for (String code : STATES) {
            world.state(state(code));
        }
        int nominations = 1 + one(14);
        for (int i = 1; i <= nominations; i++) {
            world.candidates.add(nomination(i));
        }
        int pools = one(5);
        for (int i = 0; i < pools; i++) {
            world.pool(earmark(), String.valueOf(one(14)), String.valueOf(one(12_000)));
        }
        if (one(4) == 0) {
            world.deviations.add(new Deviation(SelectionWorld.ref(1 + one(nominations)), 1 + one(nominations)));
        }
        return world.inputs();
    }

    private StateStanding state(String code) {
        PartyStatus.Standing[] standings = PartyStatus.Standing.values();
        UnGroup[] groups = UnGroup.values();
        return new StateStanding(
                code,
                one(20) == 0,
                one(6) == 0 ? Optional.empty() : Optional.of(groups[one(groups.length)]),
                SelectionWorld.set("R" + one(3)),
                spans(2),
                spans(4),
                spans(4),
                one(8) == 0 ? List.of() : List.of(new Span(SelectionWorld.LONG_AGO, Optional.empty())),
                one(12) == 0 ? Optional.empty() : Optional.of(standings[one(12) == 0 ? 0 : 1]),
                one(3) == 0,
                one(3) == 0,
                one(10) == 0 ? 1 : 0);
    }

    private List<Span> spans(int rarity) {
        if (one(rarity) > 0) {
            return List.of();
        }
        LocalDate last =
                SelectionWorld.OPENS.minusDays(3 * 365 + 3).plusDays(one(8)).plusYears(one(4));
        return List.of(new Span(SelectionWorld.LONG_AGO, one(2) == 0 ? Optional.empty() : Optional.of(last)));
    }

    private Candidate nomination(int number) {
        String state = STATES[one(STATES.length)];
        Instant received = SelectionWorld.EARLY.plusSeconds(3600L * one(3));
        Optional<Instant> complete = one(15) == 0
                ? Optional.empty()
                : Optional.of(received.plusSeconds(86_400L * (one(3) == 0 ? one(80) : one(2))));
        List<Integer> marks = new ArrayList<>();
        for (int i = one(4); i > 0; i--) {
            marks.add(one(3) * 5);
        }
        List<String> genders = List.of("F", "M", "X", "");
        return new Candidate(
                SelectionWorld.ref(number),
                state,
                one(3),
                received,
                complete,
                Optional.of(genders.get(one(4))).filter(text -> !text.isEmpty()),
                one(20) == 0 ? "AT" : state,
                one(20) > 0,
                one(20) > 0,
                one(20) == 0 ? 31 : 0,
                one(30) == 0,
                SelectionWorld.set("I-0000001", "I-000000" + (1 + one(2))),
                new TreeSet<>(one(20) == 0 ? List.of("I-0000002") : List.of("I-0000001", "I-0000002")),
                one(4) == 0,
                marks,
                one(12) == 0
                        ? Optional.empty()
                        : Optional.of(SelectionWorld.usd((1 + one(6_000)) + "." + (10 + one(90)))));
    }

    private Earmark earmark() {
        String[] limits = {
            "",
            "ldc=only",
            "regions=R0,R1",
            "bodies=COP-WG-TA",
            "bodies=COP-WG-FA",
            "provisions=UNTOC-18;until=2027-12-31",
            "from=2027-01-01;until=2027-04-19"
        };
        return Earmark.parse(limits[one(limits.length)]);
    }

    private int one(int below) {
        return random.nextInt(below);
    }
}
