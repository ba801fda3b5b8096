package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.needs.Invitee;
import org.palermoassist.needs.NeedAct;
import org.palermoassist.needs.NeedDetails;
import org.palermoassist.needs.NeedEventRow;
import org.palermoassist.needs.NeedInvitees;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedText;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Puts a need into words: its steps, its history, its texts by language. */
@Named
@RequestScoped
public class NeedWords {
    private static final int SHORT = 120;
    private static final Set<NeedStatus> STANDING =
            Set.of(NeedStatus.DRAFT, NeedStatus.OPEN, NeedStatus.PARTLY_COVERED, NeedStatus.COVERED);
    private static final String LINKS = "/WEB-INF/sections/need-projects.xhtml";

    @Inject
    private NeedView view;

    @Inject
    private Portal portal;

    @Inject
    private NeedChoices choices;

    @Inject
    private NeedInvitees invitees;

    @Inject
    private CurrentActor current;

    /**
     * A step on the way of a need.
     *
     * @param label with the date, when it is the present one
     * @param state done, current or ahead
     */
    public record Step(String label, String state) {}

    /** The way from draft to open, and where the need stands. */
    public List<Step> getSteps() {
        NeedStatus status = view.getNeed().row().status();
        List<Step> steps = new ArrayList<>();
        List<NeedStatus> way = way(status);
        int at = way.indexOf(status);
        for (int i = 0; i < way.size(); i++) {
            String state = i < at ? "done" : i == at ? "current" : "ahead";
            steps.add(new Step(i == at ? since(way.get(i)) : word("needs.step." + way.get(i)), state));
        }
        return steps;
    }

    private static List<NeedStatus> way(NeedStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED, VALIDATED, OPEN ->
                List.of(NeedStatus.DRAFT, NeedStatus.SUBMITTED, NeedStatus.VALIDATED, NeedStatus.OPEN);
            case RETURNED -> List.of(NeedStatus.DRAFT, NeedStatus.RETURNED);
            case PARTLY_COVERED, COVERED, MET ->
                List.of(NeedStatus.DRAFT, NeedStatus.SUBMITTED, NeedStatus.VALIDATED, NeedStatus.OPEN, status);
            case WITHDRAWN, MERGED -> List.of(NeedStatus.DRAFT, status);
        };
    }

    private String since(NeedStatus status) {
        Formats formats = Formats.in(portal.getLanguage());
        var day = view.getNeed().row().statusAt().atZone(ZoneOffset.UTC).toLocalDate();
        String key = STANDING.contains(status) ? "needs.step.since" : "needs.step.on";
        return portal.words(key, word("needs.step." + status), formats.date(day));
    }

    /**
     * A line of the history.
     *
     * @param event as it is kept
     * @param text what happened
     * @param who function and body
     * @param values old and new value in one line, when they are short
     * @param unfolds whether old and new are texts to be unfolded
     */
    public record Line(NeedEventRow event, String text, String who, String values, boolean unfolds) {}

    /** The history, newest first. */
    public List<Line> getHistory() {
        List<Line> lines = new ArrayList<>();
        for (NeedEventRow event : view.getNeed().history()) {
            boolean texts = event.old().length() > SHORT || event.now().length() > SHORT;
            lines.add(new Line(event, text(event), who(event), texts ? "" : values(event), texts));
        }
        Collections.reverse(lines);
        return lines;
    }

    private String text(NeedEventRow event) {
        if (event.field().equals("STATUS")) {
            return word("needs.history.status." + event.now());
        }
        String field = event.field().split(" ")[0];
        if (event.act() == NeedAct.EDIT || event.act() == NeedAct.TRANSLATE) {
            String key = event.act() == NeedAct.EDIT ? "needs.history.edit" : "needs.history.translate";
            String language = event.field().contains(" ")
                    ? choices.languageName(event.field().split(" ")[1])
                    : "";
            return portal.words(key, word("needs.field." + field), language);
        }
        return word("needs.history." + field);
    }

    private String values(NeedEventRow event) {
        boolean step = event.field().equals("STATUS") || event.act() == NeedAct.CONFIRM;
        if (step || event.act() == NeedAct.TICK_SUFFICIENT || event.field().startsWith("MERGED")) {
            return event.field().startsWith("MERGED") ? event.now() : "";
        }
        if (event.old().isEmpty()
                && (event.field().equals("LEVEL") || event.field().equals("SIGHT"))) {
            return shown(event, event.now());
        }
        if (event.field().startsWith("LEVEL_")) {
            return portal.words("needs.history.values", part(event.old()), part(event.now()));
        }
        if (event.field().equals("INVITEES")) {
            return portal.words("needs.history.values", names(event.old()), names(event.now()));
        }
        String before = event.old().isEmpty() ? word("needs.history.nothing") : shown(event, event.old());
        String after = event.now().isEmpty() ? word("needs.history.nothing") : shown(event, event.now());
        return portal.words("needs.history.values", before, after);
    }

    private String part(String level) {
        return word("needs.fields." + (level.isEmpty() ? "FOLLOW" : level));
    }

    /** Bodies by name; officers of the Secretariat by their function, since this is not their workspace (U-39). */
    private String names(String codes) {
        return codes.isEmpty()
                ? word("needs.history.nobody")
                : invitees.named(List.of(codes.split(", ")), current.reader()).stream()
                        .map(one -> one.kind() == Invitee.Kind.OFFICER ? word("security.role.COORDINATOR") : one.name())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private String shown(NeedEventRow event, String value) {
        String key = "shell.level." + value;
        boolean level = event.field().equals("LEVEL") || event.field().equals("SIGHT");
        return level && Words.in(portal.getLanguage()).has(key)
                ? word(key)
                : event.field().equals("SIGHT") ? word("needs.history.sight." + value) : value;
    }

    private String who(NeedEventRow event) {
        String role = word("security.role." + event.role());
        String who = event.bodyName().isEmpty() ? role : role + ", " + event.bodyName();
        String named = event.login().isEmpty() ? who : who + " (" + event.login() + ")";
        String whole =
                event.onBehalfOf().isEmpty() ? named : portal.words("needs.history.behalf", named, event.onBehalfOf());
        List<String> also = event.also().stream().map(portal::seatOf).toList();
        return also.isEmpty() ? whole : portal.words("security.workspace.also", whole, String.join("; ", also));
    }

    /**
     * The texts of a need in one language.
     *
     * @param lang BCP 47 code
     * @param name of the language
     * @param original whether the State wrote in it
     * @param title may be empty
     * @param description may be empty
     * @param beneficiary may be empty
     */
    public record Version(
            String lang, String name, boolean original, String title, String description, String beneficiary) {
        /** The paragraphs of the description. */
        public List<String> paragraphs() {
            return List.of(description.split("\\R+"));
        }
    }

    /** Original first, then each translation. */
    public List<Version> getVersions() {
        NeedDetails need = view.getNeed();
        return need.texts().stream()
                .map(NeedText::lang)
                .distinct()
                .map(this::version)
                .toList();
    }

    private Version version(String lang) {
        return new Version(
                lang,
                choices.languageName(lang),
                lang.equals(view.getNeed().language()),
                text(lang, NeedText.Field.TITLE),
                text(lang, NeedText.Field.DESCRIPTION),
                text(lang, NeedText.Field.BENEFICIARY));
    }

    private String text(String lang, NeedText.Field field) {
        return view.getNeed().texts().stream()
                .filter(text -> text.lang().equals(lang) && text.field() == field)
                .map(NeedText::text)
                .findFirst()
                .orElse("");
    }

    /** The beneficiary in the reader's language, else as written. */
    public String getBeneficiary() {
        String translated = text(portal.getLanguage().code(), NeedText.Field.BENEFICIARY);
        return translated.isEmpty() ? text(view.getNeed().language(), NeedText.Field.BENEFICIARY) : translated;
    }

    /** The wished period in words; empty without one. */
    public String getPeriod() {
        Formats formats = Formats.in(portal.getLanguage());
        Optional<String> from = view.getNeed().from().map(formats::month);
        Optional<String> to = view.getNeed().to().map(formats::month);
        if (from.isPresent() && to.isPresent()) {
            return portal.words("needs.period.fromTo", from.get(), to.get());
        }
        return from.map(day -> portal.words("needs.period.from", day))
                .or(() -> to.map(day -> portal.words("needs.period.to", day)))
                .orElse("");
    }

    /** Place of the section with the projects that answer a need; empty while no capability provides it. */
    public String getProjectsSection() throws MalformedURLException {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        return context.getResource(LINKS) == null ? "" : LINKS;
    }

    private String word(String key) {
        return Words.in(portal.getLanguage()).get(key);
    }
}
