package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.palermoassist.donors.Earmark;
import org.palermoassist.fund.AccountKind;
import org.palermoassist.fund.Act;
import org.palermoassist.fund.CostKind;
import org.palermoassist.fund.ObligationStatus;
import org.palermoassist.reference.Provision;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Navigation;
import org.palermoassist.web.shared.Option;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What pages of the fund show in words, and where their refs lead. */
@Named
@RequestScoped
public class FundWords {
    private static final List<String> BODIES = List.of("COP", "WG.2", "WG.3", "WG.4", "WG.6", "WG.7");

    @Inject
    private ReferenceData reference;

    @Inject
    private Portal portal;

    @Inject
    private Navigation navigation;

    /** Something to choose. */
    public record Choice(String code, String shown) implements Option {}

    /** Bodies and meetings whose travel the fund pays for. */
    public List<Choice> getBodies() {
        return BODIES.stream().map(code -> new Choice(code, body(code))).toList();
    }

    /** Kinds of accounts, in the order of the chart. */
    public List<Choice> getKinds() {
        return List.of(AccountKind.values()).stream()
                .map(kind -> new Choice(kind.name(), kind.number() + " " + words().get("fund.account." + kind)))
                .toList();
    }

    /** Why money moves. */
    public List<Act> getActs() {
        return List.of(Act.values());
    }

    /** Where an obligation can be. */
    public List<ObligationStatus> getStatuses() {
        return List.of(ObligationStatus.values());
    }

    /** What a payment can be for. */
    public List<CostKind> getCosts() {
        return List.of(CostKind.values());
    }

    /** The limits of a pool, each in one line; one line for none. */
    public List<String> limits(Earmark earmark) {
        List<String> lines = new ArrayList<>();
        add(lines, "fund.limit.regions", named(earmark.regions(), this::region));
        add(lines, "fund.limit.bodies", named(earmark.bodies(), this::body));
        add(lines, "fund.limit.provisions", named(earmark.provisions(), this::provision));
        if (earmark.ldcOnly()) {
            lines.add(words().get("fund.limit.ldc"));
        }
        Formats formats = Formats.in(portal.getLanguage());
        earmark.from().ifPresent(day -> lines.add(words().get("fund.limit.from", formats.date(day))));
        earmark.until().ifPresent(day -> lines.add(words().get("fund.limit.until", formats.date(day))));
        return lines.isEmpty() ? List.of(words().get("fund.limit.none")) : lines;
    }

    private void add(List<String> lines, String key, String names) {
        if (!names.isEmpty()) {
            lines.add(words().get(key, names));
        }
    }

    private static String named(SortedSet<String> codes, UnaryOperator<String> name) {
        return codes.stream().map(name).collect(Collectors.joining(", "));
    }

    /** Name of a body or a meeting. */
    public String body(String code) {
        String key = "fund.body." + code;
        return words().has(key) ? words().get(key) : code;
    }

    /** Name of a region. */
    public String region(String code) {
        return reference.regions().find(code).isPresent() ? reference.regions().name(code, language()) : code;
    }

    /** An article as lawyers write it. */
    public String provision(String code) {
        return reference.provisions().find(code).map(Provision::label).orElse(code);
    }

    /** Page of a record that a posting names, if the reader may open it; else nothing. */
    public String record(String ref) {
        String page =
                switch (ref.isEmpty() ? ' ' : ref.charAt(0)) {
                    case 'H' -> "/obligations/detail";
                    case 'C' -> "/receipts/detail";
                    case 'D' -> "/donors/detail";
                    default -> "";
                };
        return !page.isEmpty() && navigation.exists(page) ? page + "?ref=" + ref : "";
    }

    private String language() {
        return portal.getLanguage().code();
    }

    private Words words() {
        return Words.in(portal.getLanguage());
    }
}
