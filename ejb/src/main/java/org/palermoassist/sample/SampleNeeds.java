package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.needs.NeedDrafting;
import org.palermoassist.needs.NeedProgress;
import org.palermoassist.needs.NeedReaders;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedValidation;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.SampleClock;

/** Brings the needs of the sample world as far as they come without projects, each step on its day, in order of time. */
@ApplicationScoped
class SampleNeeds {
    private static final Set<NeedStatus> NEVER_OPENED =
            EnumSet.of(NeedStatus.DRAFT, NeedStatus.SUBMITTED, NeedStatus.RETURNED);
    private static final String RETURNED = "Please say what is needed, for whom and by when.";
    private static final String MERGED = "The same help, asked for twice.";
    private static final String WITHDRAWN = "No longer needed: done with own means.";

    @Inject
    private NeedDrafting drafting;

    @Inject
    private NeedProgress progress;

    @Inject
    private NeedValidation validation;

    /** Refs of the needs, by their key in the file. */
    Map<String, NeedRef> load(List<SampleNeed> needs, SamplePeople people) {
        Map<String, NeedRef> refs = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        needs.forEach(need -> plan(need, people, refs, steps));
        steps.sort(Comparator.comparing(Step::at));
        steps.forEach(step -> SampleClock.at(step.at(), step.work()));
        return refs;
    }

    private void plan(SampleNeed need, SamplePeople people, Map<String, NeedRef> refs, List<Step> steps) {
        Actor state = people.focalPoint(need.state());
        steps.add(new Step(need.day(-6), () -> refs.put(need.key(), draft(need, state))));
        if (need.becomes() != NeedStatus.DRAFT) {
            steps.add(new Step(need.day(0), () -> submit(need, refs.get(need.key()), state)));
        }
        if (need.becomes() == NeedStatus.RETURNED) {
            steps.add(new Step(
                    need.day(3), () -> validation.giveBack(refs.get(need.key()), RETURNED, people.coordinator())));
        } else if (!NEVER_OPENED.contains(need.becomes())) {
            steps.add(new Step(need.day(2), () -> validate(refs.get(need.key()), state, people.coordinator())));
        }
        need.mergedInto()
                .ifPresent(survivor -> steps.add(new Step(
                        need.day(40), () -> progress.merge(refs.get(need.key()), refs.get(survivor), MERGED, state))));
        if (need.becomes() == NeedStatus.WITHDRAWN) {
            steps.add(new Step(need.day(140), () -> progress.withdraw(refs.get(need.key()), WITHDRAWN, state)));
        }
    }

    private NeedRef draft(SampleNeed need, Actor state) {
        NeedRef ref = drafting.create(need.form(), state);
        need.translation().ifPresent(texts -> drafting.translate(ref, "en", texts, state));
        return ref;
    }

    private void submit(SampleNeed need, NeedRef ref, Actor state) {
        progress.submit(
                ref,
                drafting.edit(ref, state).edition(),
                NeedReaders.of(Optional.of(need.firstLevel())).knowingly(),
                state);
    }

    /** Names the readers of restricted and confidential needs: only who has an account can be named. */
    void nameReaders(List<SampleNeed> needs, Map<String, NeedRef> refs, SamplePeople people) {
        for (SampleNeed need : needs) {
            Set<String> invitees = need.invitees(people);
            if (!invitees.isEmpty()) {
                NeedReaders readers = new NeedReaders(Optional.of(need.level()), invitees);
                progress.show(refs.get(need.key()), readers.knowingly(), people.focalPoint(need.state()));
            }
        }
    }

    private void validate(NeedRef ref, Actor state, Actor coordinator) {
        validation.validate(ref, drafting.edit(ref, state).edition(), coordinator);
    }

    private record Step(Instant at, Runnable work) {}
}
