package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.palermoassist.donors.PledgeOutlook;
import org.palermoassist.shared.Money;

/** What is late, and what can be counted on. */
@Named
@RequestScoped
public class OutlookView {
    @Inject
    private PledgeOutlook outlook;

    @Inject
    private DonorWords words;

    private PledgeOutlook.Outlook found;

    /** A sum with its name. */
    public record Sum(String name, Money usd) {}

    /** Instalments past due, the oldest first. */
    public List<PledgeOutlook.Line> getLate() {
        return found().late();
    }

    /** Sums by age. */
    public List<Sum> getAges() {
        return sums(found().byAge());
    }

    /** Sums by year. */
    public List<Sum> getYears() {
        return sums(found().years());
    }

    private static List<Sum> sums(Map<?, Money> sums) {
        return sums.entrySet().stream()
                .map(one -> new Sum(String.valueOf(one.getKey()), one.getValue()))
                .toList();
    }

    private PledgeOutlook.Outlook found() {
        if (found == null) {
            found = outlook.of(words.reader());
        }
        return found;
    }
}
