package org.palermoassist.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Any number of invented projects as one IATI file, in all States and on all provisions. For benchmarks only. */
final class ManyProjects {
    private static final List<String> DEEDS = List.of(
            "Training", "Equipment", "Advice", "Support", "Review", "Study visit", "Rehabilitation", "Mentoring");
    private static final List<String> SUBJECTS = List.of(
            "prosecutors",
            "register of requests",
            "shelters",
            "border officers",
            "water supply",
            "primary schools",
            "asset recovery",
            "forensic laboratory",
            "marking of firearms",
            "hospitals",
            "rural roads",
            "judges",
            "witness protection",
            "school meals",
            "irrigation",
            "vaccination",
            "container control",
            "financial intelligence",
            "land registry",
            "maternal health",
            "legal aid",
            "statistics",
            "electricity",
            "fisheries",
            "teachers",
            "migrants",
            "cybercrime",
            "ports",
            "archives",
            "municipal budgets");
    /** Places are numbered; words of a title are as rare as in what partners send. */
    private static final int PLACES = 400;

    private static final String ACTIVITY =
            """
            <iati-activity default-currency="USD" xml:lang="en"><iati-identifier>%1$s-%2$s</iati-identifier>
            <reporting-org ref="%1$s" type="21"><narrative>Bench provider %1$s</narrative></reporting-org>
            <title><narrative>%3$s, number %2$s</narrative></title>
            <description type="1"><narrative>%3$s in two districts, with advice and equipment over three years.</narrative></description>
            <participating-org ref="%1$s" type="21" role="2"><narrative>Bench provider %1$s</narrative></participating-org>
            <activity-status code="%4$s"/><activity-date iso-date="%5$d-01-15" type="1"/><activity-date iso-date="%5$d-02-01" type="2"/>%6$s
            <recipient-country code="%7$s"/><sector code="15130" vocabulary="1"/>%8$s
            <budget type="1" status="2"><period-start iso-date="%5$d-02-01"/><period-end iso-date="%5$d-12-31"/><value value-date="%5$d-02-01">%9$d</value></budget>
            <transaction><transaction-type code="2"/><transaction-date iso-date="%5$d-02-10"/><value value-date="%5$d-02-10">%9$d</value></transaction>
            <transaction><transaction-type code="3"/><transaction-date iso-date="%5$d-06-10"/><value value-date="%5$d-06-10">%10$d</value></transaction>
            </iati-activity>
            """;
    private static final int PROVIDERS = 40;
    /** One in five says which provision it is about. */
    private static final int TAGGED = 5;

    private final List<String> states;
    private final List<String> provisions;
    private final Random random = new Random(7);

    /**
     * A source of projects.
     *
     * @param states codes of recipient States
     * @param provisions codes that the tags name
     */
    ManyProjects(List<String> states, List<String> provisions) {
        this.states = states;
        this.provisions = provisions;
    }

    /** Writes a file; identifiers begin with a mark, so that another mark gives other projects. */
    Path write(Path file, String mark, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n");
            for (int i = 0; i < count; i++) {
                out.write(activity(i, mark));
            }
            out.write("</iati-activities>\n");
        }
        return file;
    }

    private String activity(int i, String mark) {
        int year = 2018 + random.nextInt(8);
        boolean active = year + 2 > 2025;
        String end = active ? "" : "<activity-date iso-date=\"" + (year + 2) + "-12-31\" type=\"4\"/>";
        return ACTIVITY.formatted(
                "XX-SAMPLE-" + (20 + i % PROVIDERS),
                mark + i,
                subject(random),
                active ? "2" : "4",
                year,
                end,
                one(states),
                random.nextInt(TAGGED) == 0 ? tag() : "",
                100_000 + random.nextInt(900_000),
                10_000 + random.nextInt(90_000));
    }

    /** Words of a title. */
    static String subject(Random random) {
        return DEEDS.get(random.nextInt(DEEDS.size())) + ", " + SUBJECTS.get(random.nextInt(SUBJECTS.size()))
                + ", district " + (char) ('A' + random.nextInt(26)) + random.nextInt(PLACES);
    }

    private String tag() {
        return "<tag code=\"" + one(provisions)
                + "\" vocabulary=\"99\" vocabulary-uri=\"https://palermoassist.org/vocabulary/provision\"/>";
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
