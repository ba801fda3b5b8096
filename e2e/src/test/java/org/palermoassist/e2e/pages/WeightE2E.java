package org.palermoassist.e2e.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** U-24: what crosses the line, as compressed, on a first visit and on later pages. */
@EndToEnd
class WeightE2E {
    private static final long FIRST = 400_000;
    private static final long LATER = 80_000;

    @Test
    void first_visit_and_later_pages_are_light(Visitors visitors) {
        Visitor visitor = visitors.anybody();
        AtomicLong bytes = counted(visitor);
        assertThat(weight(visitor, bytes, "/")).as("first visit").isLessThanOrEqualTo(FIRST);
        for (String path : List.of(
                "/needs/list",
                "/projects/list",
                "/coverage/matrix",
                "/coverage/matrix?columns=STATE",
                "/provisions/list",
                "/states/list",
                "/states/detail?code=QQ",
                "/provisions/detail?code=UNTOC-18")) {
            assertThat(weight(visitor, bytes, path)).as(path).isLessThanOrEqualTo(LATER);
        }
    }

    private static long weight(Visitor visitor, AtomicLong bytes, String path) {
        bytes.set(0);
        visitor.open(path);
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.get();
    }

    private static AtomicLong counted(Visitor visitor) {
        AtomicLong bytes = new AtomicLong();
        CDPSession session = visitor.page().context().newCDPSession(visitor.page());
        session.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
        return bytes;
    }
}
