package org.palermoassist.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.reference.RateLine;
import org.palermoassist.reference.RateLine.Verdict;
import org.palermoassist.reference.RatePreview;
import org.palermoassist.reference.RatesService;
import org.palermoassist.security.Actor;
import org.palermoassist.web.shared.FileLoading;

/** Loads a file of rates of exchange. */
@Named
@RequestScoped
public class RatesLoadView extends FileLoading<RatePreview, RateLine> {
    @Inject
    private RatesService rates;

    @Override
    protected String words() {
        return "reference.rates.load.";
    }

    @Override
    protected String afterwards() {
        return "/rates/list?faces-redirect=true&sort=-effective";
    }

    @Override
    protected RatePreview preview(String content, Actor by) {
        return rates.preview(content, by);
    }

    @Override
    protected RatePreview load(String content, Actor by) {
        return rates.load(content, by);
    }

    @Override
    protected Object[] counts(RatePreview looked) {
        return new Object[] {
            looked.count(Verdict.NEW),
            looked.count(Verdict.CORRECTION),
            looked.count(Verdict.UNCHANGED),
            looked.refused().size()
        };
    }

    @Override
    protected List<RateLine> added(RatePreview looked) {
        return looked.added();
    }
}
