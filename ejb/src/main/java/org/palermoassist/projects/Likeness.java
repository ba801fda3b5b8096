package org.palermoassist.projects;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a project is compared by. Titles alone never make two projects one: a reporter has many with the same name.
 *
 * @param reporter identifier of who reports it
 * @param former identifiers it had before
 * @param others further identifiers of it
 * @param words of its title, without accents and short words
 * @param commitments in USD, when any was converted
 * @param partners identifiers of organizations with a part in it, without the reporter
 */
record Likeness(
        long id,
        String identifier,
        String reporter,
        Set<String> former,
        Set<String> others,
        Set<String> words,
        Optional<LocalDate> begin,
        Optional<LocalDate> end,
        Set<String> states,
        Optional<BigDecimal> commitments,
        Set<String> partners) {
    private static final int SHORT_WORD = 3;
    private static final int KEY_WORDS = 4;
    private static final int FEWEST_WORDS = 3;
    private static final int MONTH = 31;
    private static final double SIMILAR = 0.6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<DuplicateReason> FACTS = EnumSet.of(
            DuplicateReason.SAME_BEGIN,
            DuplicateReason.SAME_END,
            DuplicateReason.SAME_AMOUNT,
            DuplicateReason.SHARED_PARTNER);

    /** Words of a title that tell it apart. */
    static Set<String> words(String title) {
        String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        Set<String> words = new TreeSet<>();
        for (String word : BETWEEN.split(plain)) {
            if (word.length() > SHORT_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    /** The longest words of a title, under which similar ones meet; nothing for a title of few words. */
    static Optional<String> key(Set<String> words) {
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        List<String> longest = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(KEY_WORDS)
                .sorted()
                .toList();
        return Optional.of(String.join(" ", longest));
    }

    /** All that speaks for one activity. */
    Set<DuplicateReason> reasons(Likeness other) {
        Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
        identifiers(other, reasons);
        if (words.size() >= FEWEST_WORDS) {
            double same = share(other);
            if (same == 1) {
                reasons.add(DuplicateReason.SAME_TITLE);
            } else if (same >= SIMILAR) {
                reasons.add(DuplicateReason.SIMILAR_TITLE);
            }
        }
        add(near(begin, other.begin), DuplicateReason.SAME_BEGIN, reasons);
        add(near(end, other.end), DuplicateReason.SAME_END, reasons);
        add(sameAmount(other), DuplicateReason.SAME_AMOUNT, reasons);
        add(!states.isEmpty() && states.equals(other.states), DuplicateReason.SAME_STATES, reasons);
        add(!Collections.disjoint(partners, other.partners), DuplicateReason.SHARED_PARTNER, reasons);
        return reasons;
    }

    private void identifiers(Likeness other, Set<DuplicateReason> reasons) {
        add(
                former.contains(other.identifier) || other.former.contains(identifier),
                DuplicateReason.FORMER_IDENTIFIER,
                reasons);
        add(
                others.contains(other.identifier) || other.others.contains(identifier),
                DuplicateReason.NAMES_THE_OTHER,
                reasons);
        add(!Collections.disjoint(others, other.others), DuplicateReason.SHARES_IDENTIFIER, reasons);
    }

    /** Whether that is enough to ask a person. */
    boolean isLikely(Likeness other, Set<DuplicateReason> reasons) {
        if (reasons.contains(DuplicateReason.FORMER_IDENTIFIER) || reasons.contains(DuplicateReason.NAMES_THE_OTHER)) {
            return true;
        }
        boolean titled =
                reasons.contains(DuplicateReason.SAME_TITLE) || reasons.contains(DuplicateReason.SIMILAR_TITLE);
        boolean placed = reasons.contains(DuplicateReason.SAME_STATES);
        long facts = reasons.stream().filter(FACTS::contains).count();
        return titled
                && !reporter.equals(other.reporter)
                && (reasons.contains(DuplicateReason.SHARES_IDENTIFIER) || placed && facts >= 2);
    }

    private double share(Likeness other) {
        List<String> common = new ArrayList<>(words);
        common.retainAll(other.words);
        int all = words.size() + other.words.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }

    private boolean sameAmount(Likeness other) {
        if (commitments.isEmpty()
                || other.commitments.isEmpty()
                || commitments.get().signum() == 0) {
            return false;
        }
        BigDecimal difference =
                commitments.get().subtract(other.commitments.get()).abs();
        return difference.multiply(HUNDRED).compareTo(commitments.get().abs()) <= 0;
    }

    private static boolean near(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent()
                && other.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= MONTH;
    }

    private static void add(boolean holds, DuplicateReason reason, Set<DuplicateReason> reasons) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
