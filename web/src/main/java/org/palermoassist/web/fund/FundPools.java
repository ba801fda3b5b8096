package org.palermoassist.web.fund;

import java.util.List;
import java.util.function.UnaryOperator;
import org.palermoassist.fund.PoolRow;

/** Which pools a list shows: the filters as they stand in an address. */
final class FundPools {
    private FundPools() {}

    static List<PoolRow> chosen(List<PoolRow> all, UnaryOperator<String> values) {
        String money = values.apply("money");
        String limits = values.apply("limits");
        String donor = values.apply("donor");
        return all.stream()
                .filter(pool -> donor.isEmpty() || pool.donor().value().equals(donor))
                .filter(pool -> switch (money) {
                    case "available" -> pool.available().isPositive();
                    case "frozen" -> pool.frozen();
                    default -> true;
                })
                .filter(pool -> switch (limits) {
                    case "none" -> pool.earmark().limits() == 0;
                    case "some" -> pool.earmark().limits() > 0;
                    default -> true;
                })
                .toList();
    }
}
