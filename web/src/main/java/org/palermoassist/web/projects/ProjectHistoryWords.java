package org.palermoassist.web.projects;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.projects.ProjectEventRow;
import org.palermoassist.projects.ProjectStatus;
import org.palermoassist.web.shared.HistoryLine;
import org.palermoassist.web.shared.Words;

/** Tells what happened to a project in words; who did it by function and body (U-39). */
final class ProjectHistoryWords {
    private final Words words;
    private final ProjectWords names;

    ProjectHistoryWords(Words words, ProjectWords names) {
        this.words = words;
        this.names = names;
    }

    HistoryLine line(ProjectEventRow event) {
        return new HistoryLine(event.at(), text(event), who(event));
    }

    private String text(ProjectEventRow event) {
        String key = "projects.event." + event.kind();
        String said =
                switch (event.kind()) {
                    case "STATUS" -> words.get(key, status(event.before()), status(event.after()));
                    case "TAG" -> words.get(key, tag(event.after()));
                    case "SET_ASIDE" -> words.get(key + "." + event.after());
                    case "REMARK" -> words.get(key, names.state(event.after()));
                    default -> words.get(key, event.before(), event.after());
                };
        return event.remark().isEmpty() ? said : said + " " + event.remark();
    }

    private String status(String code) {
        return ProjectStatus.ofCode(code)
                .map(status -> words.get("projects.status." + status))
                .orElse(words.get("projects.notSaid"));
    }

    /** "UNTOC-18 CONFIRMED" as people read it. */
    private String tag(String value) {
        String[] parts = value.split(" ");
        String confidence = parts.length > 1 ? words.get("projects.confidence." + parts[1]) : "";
        return parts[0].replace('-', ' ') + ": " + confidence;
    }

    private String who(ProjectEventRow event) {
        return Stream.of(
                        event.role().map(role -> words.get("security.role." + role)),
                        event.stateCode().map(names::state),
                        event.organization(),
                        event.run())
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(", "));
    }
}
