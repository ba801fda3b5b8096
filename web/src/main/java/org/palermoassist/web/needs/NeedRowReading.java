package org.palermoassist.web.needs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.needs.NeedForm;
import org.palermoassist.needs.NeedSource;
import org.palermoassist.needs.NeedUrgency;
import org.palermoassist.needs.ProvisionChoice;
import org.palermoassist.shared.Money;
import org.palermoassist.sync.mapping.DateOrder;
import org.palermoassist.sync.mapping.Days;
import org.palermoassist.sync.table.Cell;

/** Makes the form of a need of one row; says in words what cannot be read. */
final class NeedRowReading {
    private static final Pattern PROVISION =
            Pattern.compile("(?i)(UNTOC|TIP|SOM|FA)[\\s-]*(\\d{1,2})\\s*(?:\\(([0-9a-z]{1,3})\\))?");

    private final Map<NeedColumn, Cell> cells;
    private final NeedLists lists;
    private final Function<String, String> words;
    private final List<String> problems = new ArrayList<>();

    /** @param words gives the text of a message by its key */
    NeedRowReading(Map<NeedColumn, Cell> cells, NeedLists lists, Function<String, String> words) {
        this.cells = cells;
        this.lists = lists;
        this.words = words;
    }

    List<String> problems() {
        return problems;
    }

    /** The form, as far as the row could be read. */
    NeedForm form(String readersLanguage) {
        String language = text(NeedColumn.LANGUAGE);
        return new NeedForm(
                provisions(),
                several(NeedColumn.ASSISTANCE, lists::assistance),
                several(NeedColumn.AREAS, lists::area),
                List.of(),
                language.isEmpty() ? readersLanguage : language.toLowerCase(java.util.Locale.ROOT),
                required(NeedColumn.TITLE),
                text(NeedColumn.DESCRIPTION),
                text(NeedColumn.BENEFICIARY),
                estimate(),
                urgency(),
                day(NeedColumn.FROM, false),
                day(NeedColumn.TO, true),
                NeedSource.DIRECT_ENTRY,
                "",
                Optional.empty());
    }

    private String text(NeedColumn column) {
        return cells.getOrDefault(column, Cell.EMPTY).text();
    }

    private String required(NeedColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            problem(column, "needs.book.missing", "");
        }
        return text;
    }

    private void problem(NeedColumn column, String key, String found) {
        String shown = found.isEmpty() ? "" : "\u201c" + found + "\u201d. ";
        problems.add(words.apply(column.key()) + ": " + shown + words.apply(key));
    }

    private List<ProvisionChoice> provisions() {
        List<ProvisionChoice> provisions = new ArrayList<>();
        for (String part : parts(NeedColumn.PROVISIONS)) {
            Matcher named = PROVISION.matcher(part);
            if (named.matches()) {
                String paragraph = named.group(3) == null ? "" : named.group(3);
                String code =
                        named.group(1).toUpperCase(java.util.Locale.ROOT) + "-" + Integer.parseInt(named.group(2));
                provisions.add(new ProvisionChoice(code, paragraph));
            } else {
                problem(NeedColumn.PROVISIONS, "needs.book.unknown", part);
            }
        }
        return provisions;
    }

    private List<String> several(NeedColumn column, Function<String, Optional<String>> known) {
        List<String> codes = new ArrayList<>();
        for (String part : parts(column)) {
            known.apply(part).ifPresentOrElse(codes::add, () -> problem(column, "needs.book.unknown", part));
        }
        return codes;
    }

    private List<String> parts(NeedColumn column) {
        List<String> parts = new ArrayList<>();
        for (String part : text(column).split("[;\\n]")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private Optional<Money> estimate() {
        String amount = text(NeedColumn.AMOUNT).replaceAll("[\\s\\u00a0\\u202f']", "");
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        if (!amount.matches("\\d{1,15}(\\.\\d{1,4})?") || new BigDecimal(amount).signum() == 0) {
            problem(NeedColumn.AMOUNT, "needs.error.amount", text(NeedColumn.AMOUNT));
            return Optional.empty();
        }
        String currency = text(NeedColumn.CURRENCY).toUpperCase(java.util.Locale.ROOT);
        if (!currency.matches("[A-Z]{3}")) {
            problem(NeedColumn.CURRENCY, "needs.error.currency", text(NeedColumn.CURRENCY));
            return Optional.empty();
        }
        return Optional.of(Money.of(new BigDecimal(amount), currency));
    }

    private Optional<NeedUrgency> urgency() {
        String text = text(NeedColumn.URGENCY);
        Optional<NeedUrgency> urgency = text.isEmpty() ? Optional.empty() : lists.urgency(text);
        if (!text.isEmpty() && urgency.isEmpty()) {
            problem(NeedColumn.URGENCY, "needs.book.unknown", text);
        }
        return urgency;
    }

    private Optional<LocalDate> day(NeedColumn column, boolean end) {
        Cell cell = cells.getOrDefault(column, Cell.EMPTY);
        Optional<LocalDate> day = cell.isEmpty() ? Optional.empty() : Days.read(cell, DateOrder.DAY_FIRST, end);
        if (!cell.isEmpty() && day.isEmpty()) {
            problem(column, "needs.error.date", cell.text());
        }
        return day;
    }
}
