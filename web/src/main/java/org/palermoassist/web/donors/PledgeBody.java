package org.palermoassist.web.donors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.donors.InstalmentPlan;
import org.palermoassist.donors.PledgeForm;
import org.palermoassist.donors.PledgePurpose;
import org.palermoassist.shared.Money;
import org.palermoassist.web.api.BadInput;

/** A pledge as it is sent in. */
public class PledgeBody {
    /** Ref of the donor. */
    public String donor;
    /** FUND or ASSISTANCE. */
    public PledgePurpose purpose;
    /** Above zero, with the decimals of its currency at most. */
    public BigDecimal amount;
    /** ISO 4217. */
    public String currency;
    /** Day of the promise. */
    public LocalDate pledgedOn;
    /** Limits as {@code provisions=UNTOC-18;ldc=only;until=2027-12-31}; empty for none. */
    public String earmark = "";
    /** Alpha-2 code, for assistance. */
    public String state;
    /** Refs of needs and projects, for assistance. */
    public List<String> records = List.of();
    /** 0 to 13. */
    public BigDecimal pscPercent = BigDecimal.valueOf(13);
    /** Together the amount. */
    public List<Part> instalments = List.of();
    /** May be empty. */
    public String note = "";
    /** Number in the books of the United Nations; may be empty. */
    public String grantReference = "";

    /** A part with its day. */
    public static class Part {
        /** Day until which it is to be paid. */
        public LocalDate dueOn;
        /** In the currency of the pledge. */
        public BigDecimal amount;
    }

    DonorRef donor() {
        return new DonorRef(needed("donor", donor));
    }

    PledgeForm form() {
        Money whole = Money.of(needed("amount", amount), needed("currency", currency));
        return new PledgeForm(
                needed("purpose", purpose),
                whole,
                needed("pledgedOn", pledgedOn),
                Earmark.parse(earmark),
                Optional.ofNullable(state),
                records,
                pscPercent,
                instalments.stream()
                        .map(part -> new InstalmentPlan(
                                needed("dueOn", part.dueOn), Money.of(needed("amount", part.amount), whole.currency())))
                        .toList(),
                note,
                grantReference);
    }

    static <T> T needed(String field, T value) {
        if (value == null) {
            throw new BadInput(field, "");
        }
        return value;
    }
}
