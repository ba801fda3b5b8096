package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.ProjectMoney.Kind;
import org.palermoassist.projects.ProjectMoney.Line;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.ReportedDate;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.NamedArea;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Names for the codes that projects carry, in the reader's language. */
@Named
@RequestScoped
public class ProjectWords {
    @Inject
    private ReferenceData reference;

    @Inject
    private Portal portal;

    /** Names of States in the reader's order; an unknown code stays as it is. */
    public List<String> states(List<String> codes) {
        Comparator<String> order = Languages.order(language(), name -> name);
        return codes.stream().map(this::state).sorted(order).toList();
    }

    /** Name of a State. */
    public String state(String code) {
        return reference
                .states()
                .find(code)
                .map(state -> state.names().in(language()))
                .orElse(code);
    }

    /** Reviewed name of an area that a source names and that is no State of ours (U-6). */
    public String area(String code) {
        return reference
                .states()
                .namedArea(code)
                .map(area -> area.names().in(language()))
                .orElse(code);
    }

    /** Footnote of such an area. */
    public String areaNote(String code) {
        return reference
                .states()
                .namedArea(code)
                .map(NamedArea::notes)
                .map(note -> note.in(language()))
                .orElse("");
    }

    /** Name of a region, for codes of the portal and of the DAC. */
    public String region(String vocabulary, String code) {
        return "1".equals(vocabulary)
                ? reference
                        .regions()
                        .dac(code)
                        .map(region -> region.names().in(language()))
                        .orElse(code)
                : reference
                        .regions()
                        .find(code)
                        .map(region -> region.names().in(language()))
                        .orElse(code);
    }

    /** Title of a provision. */
    public String provision(String code) {
        return reference
                .provisions()
                .find(code)
                .map(found -> found.titles().in(language()))
                .orElse("");
    }

    /** Name of a code of a list of the standard; the code when the list does not know it, nothing where there is none. */
    public String code(String list, String code) {
        return code == null || code.isEmpty() ? "" : reference.codes().name(list, code, language());
    }

    /** What a budget or transaction is. */
    String kind(Line line, Words words) {
        boolean budget = line.kind() == Kind.BUDGET;
        String name = code(budget ? "BudgetType" : "TransactionType", line.code());
        return budget ? words.get("projects.budgetOf", name) : name;
    }

    /** A day as the reader's language writes it; what stands there when it is no day. */
    public String day(ReportedDate date) {
        if (date == null) {
            return "";
        }
        return date.day().map(day -> portal.time(day)).orElse(date.text());
    }

    /** Language of what {@link #text} shows, for the lang attribute. */
    public String language(List<Narrative> texts) {
        return narrative(texts).flatMap(Narrative::language).orElse("");
    }

    /** The text in the reader's language, else in English, else the first; nothing where there is none. */
    public String text(List<Narrative> texts) {
        return narrative(texts).map(Narrative::text).orElse("");
    }

    /** The narrative that {@link #text} shows. */
    public Optional<Narrative> narrative(List<Narrative> texts) {
        return in(texts, language()).or(() -> in(texts, "en")).or(() -> texts.stream()
                .findFirst());
    }

    private static Optional<Narrative> in(List<Narrative> texts, String language) {
        return texts.stream()
                .filter(text -> text.language().equals(Optional.of(language)))
                .findFirst();
    }

    private String language() {
        return portal.getLanguage().code();
    }
}
