package org.palermoassist.projects;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        String xml = "<iati-activities version=\"2.03\"><iati-activity default-currency=\"EUR\" xml:lang=\"en\">"
                + "<iati-identifier>XX-TEST-1</iati-identifier>" + parts + "</iati-activity></iati-activities>";
        List<ReportedActivity> read = new ArrayList<>();
        try {
            new IatiReader()
                    .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), new ActivityHandler() {
                        @Override
                        public void activity(ReceivedActivity activity) {
                            read.add(activity.reported());
                        }

                        @Override
                        public void rejected(RejectedActivity activity) {
                            throw new IllegalArgumentException(activity.toString());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.get(0);
    }
}
