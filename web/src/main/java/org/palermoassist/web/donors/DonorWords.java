package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.palermoassist.donors.DonorRow;
import org.palermoassist.donors.Donors;
import org.palermoassist.donors.Earmark;
import org.palermoassist.donors.PledgeMove;
import org.palermoassist.donors.ReceiptMoveRow;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.Provision;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.State;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What pages about donors and their money show in words. */
@Named
@RequestScoped
public class DonorWords {
    @Inject
    private ReferenceData reference;

    @Inject
    private Donors donors;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    /** Who reads, in the language of the page. */
    Actor reader() {
        return current.actor().reading(language());
    }

    private String language() {
        return portal.getLanguage().code();
    }

    private Words words() {
        return Words.in(portal.getLanguage());
    }

    /** Donors to choose from, alphabetical. */
    public List<Choice> getDonors() {
        return donors.all(reader()).stream()
                .map((DonorRow row) -> new Choice(row.ref().value(), row.name()))
                .toList();
    }

    /** States to choose from, alphabetical. */
    public List<Choice> getStates() {
        return reference.states().all(language()).stream()
                .filter(state -> state.kind() != State.Kind.REIO)
                .map(state -> new Choice(state.code(), state.names().in(language())))
                .toList();
    }

    /** Name of a State. */
    public String state(String code) {
        return reference.states().name(code, language());
    }

    /** The regional group of a State in words; the region of one that has no group. */
    String group(String code) {
        return reference
                .states()
                .find(code)
                .map(state -> state.unGroup()
                        .map(group -> words().get("reference.group." + group))
                        .orElseGet(() -> state.region().map(this::region).orElse("")))
                .orElse("");
    }

    /** The order in which the reader expects names. */
    Comparator<String> alphabetical() {
        return Languages.order(language(), name -> name);
    }

    /** Bodies and meetings whose travel the fund pays for. */
    public List<Choice> getBodies() {
        return List.of("COP", "WG.2", "WG.3", "WG.4", "WG.6", "WG.7").stream()
                .map(code -> new Choice(code, words().get("donors.body." + code)))
                .toList();
    }

    /** The limits of an earmark, each in one line; one line for none. */
    public List<String> limits(Earmark earmark) {
        List<String> lines = new ArrayList<>();
        add(lines, "donors.limit.regions", named(earmark.regions(), code -> reference
                .regions()
                .name(code, language())));
        add(lines, "donors.limit.bodies", named(earmark.bodies(), this::body));
        add(lines, "donors.limit.provisions", named(earmark.provisions(), this::provision));
        if (earmark.ldcOnly()) {
            lines.add(words().get("donors.limit.ldc"));
        }
        Formats formats = Formats.in(portal.getLanguage());
        earmark.from().ifPresent(day -> lines.add(words().get("donors.limit.from", formats.date(day))));
        earmark.until().ifPresent(day -> lines.add(words().get("donors.limit.until", formats.date(day))));
        return lines.isEmpty() ? List.of(words().get("donors.limit.none")) : lines;
    }

    private void add(List<String> lines, String key, String names) {
        if (!names.isEmpty()) {
            lines.add(words().get(key, names));
        }
    }

    private static String named(SortedSet<String> codes, java.util.function.UnaryOperator<String> name) {
        return codes.stream().map(name).collect(Collectors.joining(", "));
    }

    private String body(String code) {
        String key = "donors.body." + code;
        return words().has(key) ? words().get(key) : code;
    }

    /** An article as people write it. */
    public String provision(String code) {
        return reference.provisions().find(code).map(Provision::label).orElse(code);
    }

    /** Name of a region. */
    public String region(String code) {
        return reference.regions().name(code, language());
    }

    /** Name of a type of assistance. */
    public String assistance(String code) {
        return reference
                .book()
                .assistanceType(code)
                .map(type -> type.names().in(language()))
                .orElse(code);
    }

    /** A rate with its day, or nothing for United States dollars. */
    public String rate(DatedRate rate) {
        if (rate == null || rate.currency().equals(DatedRate.USD)) {
            return "";
        }
        Formats formats = Formats.in(portal.getLanguage());
        return words().get(
                        "donors.rate", rate.currency(), formats.number(rate.rate()), formats.date(rate.effectiveOn()));
    }

    /** How a line of a pledge was reckoned: the amount, through dollars, in the currency of the pledge. */
    public String arithmetic(PledgeMove one) {
        return arithmetic(one.move(), one.rate());
    }

    /** How a line of a receipt was reckoned. */
    public String arithmetic(ReceiptMoveRow move, DatedRate rate) {
        Formats formats = Formats.in(portal.getLanguage());
        StringBuilder line = new StringBuilder(shown(move.received()));
        if (!rate.currency().equals(DatedRate.USD)) {
            line.append(" \u00f7 ")
                    .append(formats.number(rate.rate()))
                    .append(" = ")
                    .append(shown(move.usd()));
        }
        move.pledgeRate().ifPresent(other -> line.append(" \u00d7 ")
                .append(formats.number(other.rate()))
                .append(" = ")
                .append(move.settled().map(this::shown).orElse("")));
        return line.toString();
    }

    private String shown(Money money) {
        return Formats.in(portal.getLanguage()).money(money.amount(), money.currency());
    }
}
