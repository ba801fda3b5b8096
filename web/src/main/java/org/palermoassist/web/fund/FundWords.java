package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Donors;
import org.palermoassist.fund.AccountKind;
import org.palermoassist.fund.Act;
import org.palermoassist.fund.CostKind;
import org.palermoassist.fund.ObligationStatus;
import org.palermoassist.reference.Provision;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Navigation;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What pages of the fund show in words, and where their refs lead. */
@Named
@RequestScoped
public class FundWords {
    @Inject
    private ReferenceData reference;

    @Inject
    private Portal portal;

    @Inject
    private Navigation navigation;

    @Inject
    private Donors donors;

    @Inject
    private CurrentActor current;

    private final Map<DonorRef, String> names = new HashMap<>();

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

    /** Name of a body or a meeting. */
    public String body(String code) {
        String key = "donors.body." + code;
        return words().has(key) ? words().get(key) : code;
    }

    /** Name of a donor, for readers of pools and those who know of it; else its ref. */
    public String donor(DonorRef ref) {
        return names.computeIfAbsent(
                ref, one -> donors.name(one, current.actor().reading(language())));
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
                    case 'Q' -> "/receipts/detail";
                    case 'B' -> "/donors/detail";
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
