package org.palermoassist.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.projects.iati.ActivityDate;
import org.palermoassist.projects.iati.ActivityFields;
import org.palermoassist.projects.iati.ActivityHead;
import org.palermoassist.projects.iati.ActivityTexts;
import org.palermoassist.projects.iati.Description;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.projects.iati.ReportedDate;

/** An activity with some fields as a form wants them; other languages, types and remarks stay. */
final class OwnFieldsActivity {
    private static final String GENERAL = "1";

    private final ReportedActivity stored;

    OwnFieldsActivity(ReportedActivity stored) {
        this.stored = stored;
    }

    /** The form of what stands. */
    OwnFieldsForm form() {
        return new OwnFieldsForm(
                main(stored.texts().titles()).map(Narrative::text).orElse(""),
                general()
                        .flatMap(said -> main(said.narratives()))
                        .map(Narrative::text)
                        .orElse(""),
                stored.head().status().flatMap(ProjectStatus::ofCode).orElse(ProjectStatus.PIPELINE),
                new ProjectForm.Dates(stored.date("1"), stored.date("2"), stored.date("3"), stored.date("4")));
    }

    /** Names of the fields that the form changes. */
    Set<String> changed(OwnFieldsForm wanted) {
        OwnFieldsForm now = form();
        Set<String> changed = new LinkedHashSet<>();
        if (!now.title().equals(wanted.title())) {
            changed.add("title");
        }
        if (!now.description().equals(wanted.description())) {
            changed.add("description/" + general().flatMap(Description::type).orElse(GENERAL));
        }
        if (now.status() != wanted.status()) {
            changed.add("activity-status");
        }
        Map<String, Optional<LocalDate>> before = dates(now.dates());
        dates(wanted.dates()).forEach((type, day) -> {
            if (!day.equals(before.get(type))) {
                changed.add("activity-date/" + type);
            }
        });
        return changed;
    }

    /** The activity as the form wants it. */
    ActivityFields with(OwnFieldsForm wanted) {
        ActivityHead head = stored.head();
        List<ActivityDate> dates = new ArrayList<>(head.dates());
        dates(wanted.dates()).forEach((type, day) -> date(dates, type, day));
        return ActivityFields.of(new ReportedActivity(
                new ActivityHead(
                        head.identifier(),
                        head.reportingOrg(),
                        Optional.of(wanted.status().code()),
                        dates,
                        head.scope(),
                        head.defaults()),
                new ActivityTexts(
                        replaced(stored.texts().titles(), wanted.title()), descriptions(wanted.description())),
                stored.parties(),
                stored.places(),
                stored.themes(),
                stored.finance(),
                stored.results()));
    }

    private static Map<String, Optional<LocalDate>> dates(ProjectForm.Dates dates) {
        Map<String, Optional<LocalDate>> byType = new LinkedHashMap<>();
        byType.put("1", dates.plannedStart());
        byType.put("2", dates.actualStart());
        byType.put("3", dates.plannedEnd());
        byType.put("4", dates.actualEnd());
        return byType;
    }

    private static void date(List<ActivityDate> dates, String type, Optional<LocalDate> day) {
        dates.removeIf(date -> date.type().equals(Optional.of(type)));
        day.ifPresent(given -> dates.add(
                new ActivityDate(Optional.of(type), Optional.of(ReportedDate.of(given.toString())), List.of())));
    }

    private List<Description> descriptions(String text) {
        List<Description> all = new ArrayList<>(stored.texts().descriptions());
        Optional<Description> general = general();
        general.ifPresentOrElse(
                said -> all.set(all.indexOf(said), new Description(said.type(), replaced(said.narratives(), text))),
                () -> all.add(new Description(Optional.of(GENERAL), replaced(List.of(), text))));
        return all;
    }

    /** The general description, else the first. */
    private Optional<Description> general() {
        List<Description> all = stored.texts().descriptions();
        return all.stream()
                .filter(said -> said.type().orElse(GENERAL).equals(GENERAL))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Optional<Narrative> main(List<Narrative> texts) {
        return Cut.main(texts, stored.head().defaults().language());
    }

    private List<Narrative> replaced(List<Narrative> texts, String text) {
        Optional<Narrative> main = main(texts);
        List<Narrative> all = new ArrayList<>(texts);
        main.ifPresentOrElse(
                said -> all.set(all.indexOf(said), new Narrative(said.language(), text)),
                () -> all.add(new Narrative(stored.head().defaults().language(), text)));
        all.removeIf(said -> said.text().isEmpty());
        return all;
    }
}
