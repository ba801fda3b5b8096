package org.palermoassist.donors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * What a donor promises.
 *
 * @param purpose what for
 * @param amount in the donor's currency
 * @param pledgedOn day of the promise
 * @param earmark limits on its use
 * @param stateCode alpha-2 code of the State that assistance is meant for; never for the fund
 * @param records refs of the needs and projects that it is meant for; never for the fund
 * @param pscPercent programme support costs on its use, 0 to 13
 * @param instalments in the order of their days; together they are the amount
 * @param note at most 2,000 characters
 * @param grantReference number in the books of the United Nations; may be empty
 */
public record PledgeForm(
        PledgePurpose purpose,
        Money amount,
        LocalDate pledgedOn,
        Earmark earmark,
        Optional<String> stateCode,
        List<String> records,
        BigDecimal pscPercent,
        List<InstalmentPlan> instalments,
        String note,
        String grantReference) {
    private static final BigDecimal FULL_PSC = BigDecimal.valueOf(13);
    private static final int MOST_INSTALMENTS = 40;

    /** Checks what can be said without knowing the donor. */
    public PledgeForm {
        note = Texts.fitting(note, 2000);
        grantReference = Texts.fitting(grantReference, 60);
        records = List.copyOf(records);
        instalments = instalments.stream()
                .sorted(Comparator.comparing(InstalmentPlan::dueOn))
                .toList();
        DonorsRule.AMOUNT_IS_PAYABLE.require(amount.isPositive() && amount.isPayable(), amount);
        DonorsRule.PSC_IS_0_TO_13.require(
                pscPercent.signum() >= 0 && pscPercent.compareTo(FULL_PSC) <= 0 && pscPercent.scale() <= 2, pscPercent);
        DonorsRule.FUND_NAMES_NO_STATE.require(
                purpose != PledgePurpose.FUND || stateCode.isEmpty() && records.isEmpty());
        DonorsRule.INSTALMENTS_MAKE_THE_PLEDGE.require(makeUp(amount, instalments), amount);
    }

    private static boolean makeUp(Money amount, List<InstalmentPlan> parts) {
        boolean each = parts.stream()
                .allMatch(part -> part.amount().isPositive() && part.amount().isPayable());
        Money sum = parts.stream().map(InstalmentPlan::amount).reduce(Money.zero(amount.currency()), Money::plus);
        return each && !parts.isEmpty() && parts.size() <= MOST_INSTALMENTS && sum.equals(amount);
    }
}
