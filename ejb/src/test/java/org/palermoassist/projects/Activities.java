package org.palermoassist.projects;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.palermoassist.projects.iati.ActivityHandler;
import org.palermoassist.projects.iati.IatiReader;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.RejectedActivity;
import org.palermoassist.projects.iati.ReportedActivity;

/** Activities for tests, read from XML as a partner would send it. */
final class Activities {
    private Activities() {}

    /** One activity with these parts. */
    static ReportedActivity with(String parts) {
        List<ReportedActivity> read = new ArrayList<>();
        each("XX-TEST-1", parts, received -> read.add(received.reported()));
        return read.get(0);
    }

    /** One activity with these parts and this default currency. */
    static ReportedActivity with(String parts, String currency) {
        List<ReportedActivity> read = new ArrayList<>();
        each("XX-TEST-1", parts, currency, received -> read.add(received.reported()));
        return read.get(0);
    }

    /** Hands over one activity as received. */
    static void each(String identifier, String parts, Consumer<ReceivedActivity> taker) {
        each(identifier, parts, "EUR", taker);
    }

    private static void each(String identifier, String parts, String currency, Consumer<ReceivedActivity> taker) {
        String xml = "<iati-activities version=\"2.03\"><iati-activity default-currency=\"" + currency
                + "\" xml:lang=\"en\"><iati-identifier>" + identifier + "</iati-identifier>" + parts
                + "</iati-activity></iati-activities>";
        try {
            new IatiReader()
                    .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), new ActivityHandler() {
                        @Override
                        public void activity(ReceivedActivity activity) {
                            taker.accept(activity);
                        }

                        @Override
                        public void rejected(RejectedActivity activity) {
                            throw new IllegalArgumentException(activity.toString());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
