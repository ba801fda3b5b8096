package org.palermoassist.projects.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How well the guesses find the activities that a list of the same data, made by plain English words, names. The list
 * knows no French or Spanish and counts a mere mention of UNODC, so that neither figure can reach 100 per cent.
 */
class RealTagsTest {

    private static final double RECALL = 0.96;
    private static final double PRECISION = 0.80;

    /** Corruption is a crime type of the portal, but not among the words of the list. */
    private static final Set<String> OF_CORRUPTION = Set.of("UNTOC-8", "UNTOC-9");

    private static final TagInference INFERENCE = new TagInference(
            Stream.of("UNTOC", "TIP", "SOM", "FA")
                    .flatMap(instrument ->
                            Stream.iterate(1, i -> i <= 41, i -> i + 1).map(i -> instrument + '-' + i))
                    .collect(Collectors.toSet()),
            Map.of(),
            new OwnTags("https://example.org/provisions"));

    private int listed;
    private int proposed;
    private int both;

    @Test
    void most_of_the_one_per_cent_are_found_and_little_else() throws IOException {
        Path folder = TestData.path("iati-real");
        Set<String> list = TestData.csv(folder.resolve("organised-crime.csv")).stream()
                .map(row -> row.get("file") + ' ' + row.get("iati_identifier"))
                .collect(Collectors.toSet());
        for (Map<String, String> row : TestData.csv(folder.resolve("index.csv"))) {
            String file = row.get("file");
            try (InputStream in = Files.newInputStream(folder.resolve(file))) {
                new IatiReader().read(in, counting(id -> list.contains(file + ' ' + id)));
            }
        }
        double recall = (double) both / listed;
        double precision = (double) both / proposed;
        System.out.printf(
                "tags: %d of %d listed activities found (recall %.3f), %d proposed (precision %.3f)%n",
                both, listed, recall, proposed, precision);
        assertThat(recall).isGreaterThanOrEqualTo(RECALL);
        assertThat(precision).isGreaterThanOrEqualTo(PRECISION);
    }

    private ActivityHandler counting(Predicate<String> isListed) {
        return new ActivityHandler() {
            @Override
            public void activity(ReceivedActivity activity) {
                boolean found = INFERENCE.propose(activity.reported()).stream()
                        .anyMatch(proposal -> !OF_CORRUPTION.contains(proposal.provision()));
                boolean onList = isListed.test(activity.identifier());
                listed += onList ? 1 : 0;
                proposed += found ? 1 : 0;
                both += onList && found ? 1 : 0;
            }

            @Override
            public void rejected(RejectedActivity activity) {
                assertThat(isListed.test(activity.identifier()))
                        .as("listed, and rejected")
                        .isFalse();
            }
        };
    }
}
