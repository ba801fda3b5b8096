package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.ChoiceRow;
import org.palermoassist.projects.ConflictFilter;
import org.palermoassist.projects.ConflictRow;
import org.palermoassist.projects.ConflictRule;
import org.palermoassist.projects.FieldConflicts;
import org.palermoassist.projects.FieldGroup;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Fields that both sides changed: what both agreed on, what the partner says, what stands here; one click decides. */
@Named
@RequestScoped
public class ConflictsView {
    @Inject
    private FieldConflicts conflicts;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private Page<ConflictRow> page;
    private List<ChoiceRow> recent;

    /** The conflicts of this page. */
    public Page<ConflictRow> getPage() {
        if (page == null) {
            page = conflicts.page(filter(), address.page("since", "since"), current.actor());
        }
        return page;
    }

    /** What was chosen last. */
    public List<ChoiceRow> getRecent() {
        if (recent == null) {
            recent = conflicts.recent(current.actor());
        }
        return recent;
    }

    /** Groups to choose from. */
    public List<FieldGroup> getGroups() {
        return Arrays.stream(FieldGroup.values()).filter(FieldGroup::mayBeOurs).toList();
    }

    /** The chosen group in words. */
    public String getGroupShown() {
        return filter().group()
                .map(group -> Words.in(portal.getLanguage()).get("projects.group." + group))
                .orElse("");
    }

    /** Takes the partner's word. */
    public void theirs(ProjectRef project, String field) throws IOException {
        conflicts.choose(project, field, ConflictRule.THEIRS, current.actor());
        done("sync.conflicts.chosen.THEIRS");
    }

    /** Keeps ours. */
    public void ours(ProjectRef project, String field) throws IOException {
        conflicts.choose(project, field, ConflictRule.OURS, current.actor());
        done("sync.conflicts.chosen.OURS");
    }

    /** From now on the partner's word holds for this group of the source. */
    public void alwaysTheirs(ProjectRef project, String field) throws IOException {
        done("sync.conflicts.ruled", conflicts.makeRule(project, field, ConflictRule.THEIRS, current.actor()));
    }

    /** From now on ours holds for this group of the source. */
    public void alwaysOurs(ProjectRef project, String field) throws IOException {
        done("sync.conflicts.ruled", conflicts.makeRule(project, field, ConflictRule.OURS, current.actor()));
    }

    /** Takes a choice back. */
    public void undo(long choice) throws IOException {
        conflicts.undo(choice, current.actor());
        done("sync.conflicts.undone");
    }

    private void done(String key, Object... values) throws IOException {
        Notices.afterRedirect(key, values);
        address.again();
    }

    private ConflictFilter filter() {
        return new ConflictFilter(
                address.value("source"),
                address.value("group").flatMap(ConflictsView::group),
                address.value("project")
                        .filter(ref -> ref.matches("P-[A-Z0-9]{7}"))
                        .map(ProjectRef::new));
    }

    private static Optional<FieldGroup> group(String text) {
        return Arrays.stream(FieldGroup.values())
                .filter(group -> group.name().equals(text))
                .findFirst();
    }
}
