package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.palermoassist.fund.ObligationGivenUp;

/**
 * A journey ends when the money that was kept for it is given up or its time is over, in the transaction of the news: nobody travels on
 * money that others can have. Another journey begins through the selection alone.
 */
@ApplicationScoped
class MoneyGivenUp {
    @Inject
    private JourneyReading reading;

    @Inject
    private JourneyDesk desk;

    @Inject
    private JourneyStore store;

    /** Ends the journey, unless the money went back because it ended (F-7, T-12). */
    void givenUp(@Observes ObligationGivenUp news) {
        reading.on(news.obligation()).map(ref -> desk.keep(ref, news.by())).ifPresent(journey -> {
            if (!journey.status().isOff()) {
                desk.end(journey, JourneyStatus.CANCELLED, store.payments(journey.id()));
                desk.done(journey, JourneyAct.CANCELLED, news.reason(), news.by());
            }
        });
    }
}
