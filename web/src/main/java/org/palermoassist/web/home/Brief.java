package org.palermoassist.web.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/**
 * A State's brief of one page, for a minister: what was asked, what waits for an answer, what is being done (U-18).
 *
 * @param title names the State
 * @param sections in order
 * @param mark of every page: level, reader, time (U-39)
 * @param foot caption, level, date of the data and disclaimer
 */
record Brief(String title, List<Section> sections, String mark, List<String> foot) {
    private static final int MOST_LINES = 10;

    /** A heading with its lines. */
    record Section(String heading, List<String> lines) {}

    static Brief of(StateSummary state, Language language, boolean sample, String mark, Instant at) {
        Words words = Words.in(language);
        List<String> needs =
                state.needs().stream().map(need -> line(need, words)).toList();
        List<String> waiting = state.links().stream()
                .map(link -> link.need().title() + ": " + link.project().title() + " ("
                        + link.project().provider() + ")")
                .toList();
        List<String> done = new ArrayList<>();
        done.add(words.get("state.mine.going", state.active(), state.pipeline()));
        state.projects().forEach(project -> done.add(project.title() + " (" + project.reporter() + ")"));
        List<String> foot = new ArrayList<>();
        foot.add(words.get("coverage.purpose.short"));
        foot.add(words.get("state.brief.dataOf", Formats.in(language).date(LocalDate.ofInstant(at, ZoneOffset.UTC))));
        if (sample) {
            foot.add(words.get("export.sampleWorld"));
        }
        foot.add(words.get("export.disclaimer"));
        return new Brief(
                words.get("state.brief.title", state.name()),
                List.of(
                        section("state.brief.asked", needs, words),
                        section("state.brief.waits", waiting, words),
                        section("state.brief.done", done, words)),
                mark,
                foot);
    }

    private static String line(NeedRow need, Words words) {
        String title = need.title().isBlank() ? need.ref().value() : need.title();
        return title + " (" + words.get("needs.status." + need.status()) + ")";
    }

    /** One page: longer lists say how many lines were left out. */
    private static Section section(String key, List<String> lines, Words words) {
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST_LINES, lines.size())));
        if (lines.isEmpty()) {
            shown.add(words.get("state.brief.nothing"));
        } else if (lines.size() > MOST_LINES) {
            shown.add(words.get("state.brief.more", lines.size() - MOST_LINES));
        }
        return new Section(words.get(key), shown);
    }
}
