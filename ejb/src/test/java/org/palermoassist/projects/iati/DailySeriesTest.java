package org.palermoassist.projects.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One query of D-Portal, saved on twelve days: the hash tells what changed, not where the store put it. */
class DailySeriesTest {

    private static final OwnTags TAGS = new OwnTags("https://example.org/provisions");

    @Test
    void each_day_differs_from_the_day_before_by_what_the_publishers_changed() throws IOException {
        List<Path> days;
        try (Stream<Path> files = Files.list(TestData.path("iati-real/dportal-ukraine"))) {
            days = files.sorted().toList();
        }
        List<String> seen = new ArrayList<>();
        Optional<Map<String, String>> before = Optional.empty();
        for (Path day : days) {
            Map<String, String> now = hashes(day);
            before.ifPresent(old -> seen.add(difference(old, now)));
            before = Optional.of(now);
        }
        assertThat(seen)
                .containsExactly(
                        "0 0 0", "0 0 0", "3 2 0", "0 0 0", "6 0 0", "0 7 7", "0 13 0", "0 0 0", "0 0 0", "1 1 0",
                        "8 0 0");
    }

    /** New, changed and gone. */
    private static String difference(Map<String, String> before, Map<String, String> now) {
        long fresh = now.keySet().stream().filter(id -> !before.containsKey(id)).count();
        long gone = before.keySet().stream().filter(id -> !now.containsKey(id)).count();
        long changed = now.entrySet().stream()
                .filter(e -> before.containsKey(e.getKey())
                        && !before.get(e.getKey()).equals(e.getValue()))
                .count();
        return fresh + " " + changed + " " + gone;
    }

    private static Map<String, String> hashes(Path file) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            new IatiReader().read(in, new ActivityHandler() {
                @Override
                public void activity(ReceivedActivity activity) {
                    hashes.put(activity.identifier(), activity.contentHash(TAGS));
                }

                @Override
                public void rejected(RejectedActivity activity) {
                    throw new AssertionError(activity);
                }
            });
        }
        return hashes;
    }
}
