package org.palermoassist.web.subsistence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.subsistence.DailyRateLine;
import org.palermoassist.subsistence.DailyRateLine.Verdict;
import org.palermoassist.subsistence.DailyRatePreview;
import org.palermoassist.subsistence.DailyRates;
import org.palermoassist.web.shared.FileLoading;

/** Loads a file of daily rates. */
@Named
@RequestScoped
public class DailyRatesLoadView extends FileLoading<DailyRatePreview, DailyRateLine> {
    @Inject
    private DailyRates rates;

    @Override
    protected String words() {
        return "subsistence.load.";
    }

    @Override
    protected String afterwards() {
        return "/subsistence/rates?faces-redirect=true";
    }

    @Override
    protected DailyRatePreview preview(String content, Actor by) {
        return rates.preview(content, by);
    }

    @Override
    protected DailyRatePreview load(String content, Actor by) {
        return rates.load(content, by);
    }

    @Override
    protected Object[] counts(DailyRatePreview looked) {
        return new Object[] {
            looked.count(Verdict.NEW),
            looked.count(Verdict.SUPERSEDES),
            looked.count(Verdict.CORRECTION),
            looked.count(Verdict.UNCHANGED),
            looked.refused().size()
        };
    }

    @Override
    protected List<DailyRateLine> added(DailyRatePreview looked) {
        return looked.added();
    }
}
