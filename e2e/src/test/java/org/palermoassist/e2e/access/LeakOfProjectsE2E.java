package org.palermoassist.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PageForm;
import org.palermoassist.e2e.harness.PortalUnderTest;

/** Guesses on projects and remarks of States are read by those whom U-16 and U-18 name, and by nobody else. */
@EndToEnd
class LeakOfProjectsE2E {
    private static final Pattern ITEM =
            Pattern.compile("(?s)\\{\"aboutConvention\".*?\"ref\":\"(P-[0-9A-Z]{7})\".*?(?=\\{\"aboutConvention\"|$)");
    private static final Set<String> OF_STATES = Set.of("FOCAL_POINT", "CONTRIBUTOR", "MISSION");
    private static final String LIST = "/api/v1/projects?tagged=all&size=500";
    private static final int PAGES = 8;

    /** A project with a guess, as the coordinator finds it. */
    private record Guessed(String ref, String json) {
        boolean names(String state) {
            return json.replaceFirst("(?s).*\"states\":\\[([^]]*)].*", "$1").contains("\"" + state + "\"");
        }

        boolean isOf(String body) {
            return json.contains("\"reporter\":\"" + body + "\"");
        }
    }

    @Test
    void guesses_are_seen_by_state_provider_and_coordinator_alone(PortalUnderTest portal) {
        List<LeakReader> readers =
                LeakReader.all(portal).stream().filter(LeakReader::usesApi).toList();
        List<Guessed> guessed =
                guessed(portal.http(portal.account("COORDINATOR")).get(LIST).body());
        assertThat(guessed).isNotEmpty();
        List<String> leaks = LeakMatrixE2E.inParallel(readers, reader -> look(reader, guessed)).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(leaks).isEmpty();
    }

    private static List<String> look(LeakReader reader, List<Guessed> guessed) {
        List<String> leaks = new ArrayList<>();
        List<String> found = guessed(reader.api().get(LIST).body()).stream()
                .map(Guessed::ref)
                .toList();
        String filtered = reader.api().get(LIST + "&confidence=INFERRED").body();
        for (Guessed one : guessed) {
            boolean may = maySee(reader, one);
            if (found.contains(one.ref()) != may || filtered.contains(one.ref()) != may) {
                leaks.add(reader.login() + " in a list: " + one);
            }
        }
        for (Guessed one : guessed.subList(0, Math.min(PAGES, guessed.size()))) {
            for (String address :
                    List.of("/api/v1/projects/" + one.ref(), "/projects/detail?ref=" + one.ref() + "&lang=en")) {
                boolean says = LeakRoute.ask(address, reader).text().matches("(?s).*(INFERRED|class=\"guess\").*");
                if (says && !maySee(reader, one)) {
                    leaks.add(reader.login() + " at " + address);
                }
            }
        }
        return leaks;
    }

    private static boolean maySee(LeakReader reader, Guessed one) {
        return reader.is("COORDINATOR")
                || reader.is("PROVIDER_OFFICER") && one.isOf(reader.body())
                || OF_STATES.contains(reader.role()) && one.names(reader.state());
    }

    private static List<Guessed> guessed(String list) {
        List<Guessed> found = new ArrayList<>();
        Matcher item = ITEM.matcher(list);
        while (item.find()) {
            if (item.group().contains("\"INFERRED\"")) {
                found.add(new Guessed(item.group(1), item.group()));
            }
        }
        return found;
    }

    @Test
    void a_remark_is_read_by_its_state_the_provider_and_the_coordinator_alone(PortalUnderTest portal) {
        List<LeakReader> readers = LeakReader.all(portal);
        LeakReader amaria = readers.stream()
                .filter(one -> one.login().equals("focal-amaria"))
                .findFirst()
                .orElseThrow();
        String ref = amaria.api()
                .get("/api/v1/projects?state=QM&status=2&tagged=any")
                .body()
                .replaceFirst("(?s).*?\"ref\":\"(P-[0-9A-Z]{7})\".*", "$1");
        String provider = amaria.api()
                .get("/api/v1/projects/" + ref)
                .body()
                .replaceFirst("(?s).*\"reporter\":\"([^\"]*)\".*", "$1");
        String page = "/projects/detail?ref=" + ref;
        String remark = "remark" + Long.toString(System.currentTimeMillis(), 36);
        amaria.pages()
                .submit(
                        page,
                        PageForm.of(amaria.pages().page(page), "remarkForm").fill("remark", remark),
                        "say");
        assertThat(readers.stream().flatMap(reader -> wrong(reader, ref, provider, remark).stream()))
                .isEmpty();
    }

    private static List<String> wrong(LeakReader reader, String ref, String provider, String remark) {
        boolean may = reader.state().equals("QM")
                || reader.is("COORDINATOR")
                || reader.is("PROVIDER_OFFICER") && reader.body().equals(provider);
        List<String> wrong = new ArrayList<>();
        String page = "/projects/detail?ref=" + ref;
        for (String address : List.of(page, "/export/project.csv?ref=" + ref, "/api/v1/projects/" + ref)) {
            boolean asks = reader.usesApi() || !address.startsWith("/api/");
            boolean found = asks && LeakRoute.ask(address, reader).says(remark);
            if (found && !may || address.equals(page) && may != found) {
                wrong.add(reader.login() + " at " + address);
            }
        }
        return wrong;
    }
}
