package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.reference.ExchangeRates;
import org.palermoassist.reference.UsdValue;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Sql;

/** Rules about a form that need reference data. */
@ApplicationScoped
class NeedChecks {
    private static final Set<String> INSTITUTIONAL = Set.of("UNTOC-32", "UNTOC-34", "UNTOC-36");
    /** Help with ratification or reporting; reporting support has no code of its own and stands under OTHER. */
    private static final Set<String> RATIFICATION = Set.of("PRE_RATIFICATION", "PARLIAMENT", "OTHER");

    private static final Set<String> ON_THE_WAY = Set.of("PRE_RATIFICATION", "LEGAL_ADVICE", "DRAFTING");
    private static final int FRESH_MONTHS = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ExchangeRates rates;

    @Inject
    private Clock clock;

    /** Codes come from the lists; provisions are of a kind that help can be asked for. Drafts are held to this, too. */
    void codes(NeedForm form) {
        List<String> provisions =
                form.provisions().stream().map(ProvisionChoice::code).toList();
        known("provision", provisions);
        known("assistance_type", form.assistance());
        known("area", form.areas());
        known("crime_type", form.crimes());
        known("currency", form.estimate().map(Money::currency).stream().toList());
        List<String> substantive = Sql.select("code", "provision WHERE kind = 'S' AND code IN ?", provisions)
                .list(em, row -> row.text(0));
        provisions(provisions, Set.copyOf(substantive));
        form.instrument();
    }

    static void provisions(List<String> chosen, Set<String> substantive) {
        for (String code : chosen) {
            NeedsRule.PROVISION_IS_SUBSTANTIVE.require(
                    substantive.contains(code) || INSTITUTIONAL.contains(code), code);
        }
    }

    private void known(String list, Collection<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        List<String> unknown = new ArrayList<>(codes);
        unknown.removeAll(Sql.select("code", list + " WHERE code IN ?", codes).list(em, row -> row.text(0)));
        NeedsRule.CODE_IS_KNOWN.require(unknown.isEmpty(), unknown);
    }

    /** What a need must have once it is submitted (N-1). */
    static void complete(NeedForm form) {
        List<String> missing = new ArrayList<>();
        if (form.provisions().isEmpty()) {
            missing.add("PROVISIONS");
        }
        if (form.assistance().isEmpty()) {
            missing.add("ASSISTANCE");
        }
        if (form.title().isEmpty()) {
            missing.add("TITLE");
        }
        if (form.description().isEmpty()) {
            missing.add("DESCRIPTION");
        }
        NeedsRule.REQUIRED_AT_SUBMIT.require(missing.isEmpty(), String.join(", ", missing));
        boolean institutional =
                form.provisions().stream().map(ProvisionChoice::code).anyMatch(INSTITUTIONAL::contains);
        NeedsRule.FINAL_CLAUSES_FOR_RATIFICATION_ONLY.require(
                !institutional || form.assistance().stream().anyMatch(RATIFICATION::contains));
    }

    /**
     * Whether the State is no party to the need's Protocol (N-6).
     *
     * @return the flag "non-party", shown to the State and the Secretariat alone (U-5)
     */
    boolean nonParty(NeedForm form, String state) {
        String instrument = form.instrument().orElse("UNTOC");
        if (instrument.equals("UNTOC") || isParty(state, instrument)) {
            return false;
        }
        party(instrument, form.assistance(), evidenceIsFresh(state, instrument));
        return true;
    }

    /** The rule refuses only on evidence of the last 12 months; older lists may be wrong by now and only warn (U-5). */
    static void party(String instrument, List<String> assistance, boolean fresh) {
        NeedsRule.PROTOCOL_NEEDS_PARTY.require(!fresh || ON_THE_WAY.containsAll(assistance), instrument);
    }

    private boolean isParty(String state, String instrument) {
        return Sql.select(
                                "1",
                                "party_status WHERE state = ? AND instrument = ? AND status = 'PARTY'",
                                state,
                                instrument)
                        .count(em)
                > 0;
    }

    private boolean evidenceIsFresh(String state, String instrument) {
        Optional<LocalDate> recorded = Sql.select(
                        "MAX(recorded_on)", "party_status WHERE state = ? AND instrument = ?", state, instrument)
                .first(em, row -> row.date(0))
                .flatMap(date -> date);
        return recorded.filter(date -> !date.isBefore(today(clock.instant()).minusMonths(FRESH_MONTHS)))
                .isPresent();
    }

    /**
     * Value of an estimate in US dollars.
     *
     * @param at submission: the greatest effective date up to its day counts (D-3)
     * @return rounded to cents, half up
     */
    Optional<BigDecimal> usd(NeedForm form, Instant at) {
        return form.estimate().map(money -> usd(money, today(at)));
    }

    private BigDecimal usd(Money money, LocalDate on) {
        Optional<UsdValue> value = rates.toUsd(money, on);
        NeedsRule.RATE_IS_KNOWN.require(value.isPresent(), money.currency(), on);
        return value.get().amount();
    }

    static LocalDate today(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
