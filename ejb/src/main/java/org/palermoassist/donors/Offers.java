package org.palermoassist.donors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.Stale;
import org.palermoassist.shared.UseCase;

/** Standing offers in kind of providers and donors (U-35), read by everybody who is signed in; kept by the body that offers. */
@UseCase
public class Offers {
    private static final String COLUMNS =
            "f.ref, f.version, f.organization_ref, (SELECT COALESCE(IF('%s' = 'fr', o.name_fr, NULL), o.name) FROM"
                    + " organization o WHERE o.ref = f.organization_ref) AS shown, f.kind, f.title, f.description,"
                    + " f.languages, f.valid_from, f.valid_until, f.valuation, f.amount, f.currency, (SELECT"
                    + " GROUP_CONCAT(p.provision_code) FROM offer_provision p WHERE p.offer_id = f.id)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReferenceData reference;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Offers, by body and title. Those whose time is over only for the body itself.
     *
     * @param provision code; empty for all
     */
    public Page<OfferRow> page(Optional<OfferKind> kind, Optional<String> provision, PageRequest wanted, Actor by) {
        if (!by.isSignedIn()) {
            throw new NotAllowed(Right.OFFER_KEEP);
        }
        return Sql.select(COLUMNS.formatted(by.language().equals("fr") ? "fr" : "en"), "offer f WHERE 1=1")
                .and("f.withdrawn_at IS NULL")
                .and(
                        "(f.valid_until >= ? OR f.organization_ref = ?)",
                        today(),
                        by.organizationRef().orElse(""))
                .andIf(kind.map(Enum::name), "f.kind = ?")
                .andIf(provision, "f.id IN (SELECT p.offer_id FROM offer_provision p WHERE p.provision_code = ?)")
                .tail("ORDER BY shown, f.title, f.id")
                .page(em, wanted, row -> row(row, by));
    }

    /**
     * One of the actor's own offers.
     *
     * @throws NotFound when there is none
     */
    public OfferRow own(OfferRef ref, Actor by) {
        by.mustHave(Right.OFFER_KEEP);
        return Sql.select(COLUMNS.formatted(by.language().equals("fr") ? "fr" : "en"), "offer f WHERE 1=1")
                .and("f.withdrawn_at IS NULL")
                .and("f.ref = ?", ref.value())
                .and("f.organization_ref = ?", by.organizationRef().orElse(""))
                .first(em, row -> row(row, by))
                .orElseThrow(() -> new NotFound(ref));
    }

    /** Makes an offer of the actor's own body. */
    public OfferRef make(OfferForm form, Actor by) {
        by.mustHave(Right.OFFER_KEEP);
        known(form);
        OfferRef ref = OfferRef.next();
        Sql.change(
                em,
                "INSERT INTO offer (version, ref, organization_ref, created_at, kind, title, description,"
                        + " languages, valid_from, valid_until, valuation) VALUES (1, ?, ?, ?, '', '', '', '', ?, ?, 'NONE')",
                ref.value(),
                by.organizationRef().orElseThrow(),
                clock.instant(),
                form.from(),
                form.until());
        write(ref, form);
        audit.record(by, "offer.make", ref, form.kind(), form.title());
        return ref;
    }

    /**
     * Changes an offer.
     *
     * @param version as it was read
     * @throws Stale when somebody else changed it
     */
    public void change(OfferRef ref, int version, OfferForm form, Actor by) {
        OfferRow old = own(ref, by);
        known(form);
        int changed = Sql.change(
                em, "UPDATE offer SET version = version + 1 WHERE ref = ? AND version = ?", ref.value(), version);
        if (changed == 0) {
            throw new Stale(ref);
        }
        write(ref, form);
        audit.record(by, "offer.change", ref, old.form().title(), form.title());
    }

    /** Takes an offer back. */
    public void withdraw(OfferRef ref, Actor by) {
        own(ref, by);
        Sql.change(
                em,
                "UPDATE offer SET withdrawn_at = ?, version = version + 1 WHERE ref = ?",
                clock.instant(),
                ref.value());
        audit.record(by, "offer.withdraw", ref);
    }

    private void write(OfferRef ref, OfferForm form) {
        Sql.change(
                em,
                "UPDATE offer SET kind = ?, title = ?, description = ?, languages = ?, valid_from = ?,"
                        + " valid_until = ?, valuation = ?, amount = ?, currency = ? WHERE ref = ?",
                form.kind().name(),
                form.title(),
                form.description(),
                String.join(",", form.languages()),
                form.from(),
                form.until(),
                form.valuation().name(),
                form.value().map(Money::amount).orElse(null),
                form.value().map(Money::currency).orElse(null),
                ref.value());
        Sql.change(
                em,
                "DELETE FROM offer_provision WHERE offer_id = (SELECT f.id FROM offer f WHERE f.ref = ?)",
                ref.value());
        form.provisions()
                .forEach(code -> Sql.change(
                        em,
                        "INSERT INTO offer_provision (offer_id, provision_code)"
                                + " SELECT f.id, ? FROM offer f WHERE f.ref = ?",
                        code,
                        ref.value()));
    }

    private void known(OfferForm form) {
        form.provisions()
                .forEach(code -> DonorsRule.INTEREST_IS_KNOWN.require(
                        reference.provisions().find(code).isPresent(), code));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private OfferRow row(Row row, Actor by) {
        OfferForm form = new OfferForm(
                OfferKind.valueOf(row.text(4)),
                row.text(5),
                row.text(6),
                new TreeSet<>(Arrays.asList(row.text(7).split(","))),
                new TreeSet<>(Arrays.asList(row.text(13).split(","))),
                row.date(8).orElseThrow(),
                row.date(9).orElseThrow(),
                OfferForm.Valuation.valueOf(row.text(10)),
                row.optional(12).map(currency -> Money.of(row.decimal(11).orElseThrow(), currency)));
        boolean valid = !form.from().isAfter(today()) && !form.until().isBefore(today());
        boolean own = by.has(Right.OFFER_KEEP) && by.worksFor(row.text(2));
        return new OfferRow(new OfferRef(row.text(0)), row.integer(1), row.text(2), row.text(3), form, valid, own);
    }
}
