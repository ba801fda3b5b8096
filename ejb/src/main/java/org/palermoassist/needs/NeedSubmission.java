package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;

/** The step from draft to submitted, whoever was allowed to take it. */
@ApplicationScoped
class NeedSubmission {
    @Inject
    private NeedContent content;

    @Inject
    private NeedChecks checks;

    @Inject
    private NeedSteps steps;

    @Inject
    private NeedInvitees invitees;

    @Inject
    private NeedFieldLevels fields;

    @Inject
    private Clock clock;

    /** Hands the need in; the rules of a complete need hold. */
    void handIn(Need need, NeedReaders chosen, Actor by) {
        NeedForm form = content.read(need.id());
        NeedChecks.complete(form);
        checks.codes(form);
        NeedsRule.LEVEL_CHOSEN.require(chosen.level().isPresent(), need.ref());
        AccessLevel level = chosen.level().get();
        considered(form, chosen, need.ref());
        Optional<NeedHistory.Change> named = invitees.replace(need, chosen, by);
        Instant now = clock.instant();
        NeedStatus before = need.status();
        need.submit(level, checks.nonParty(form, need.stateCode()), now);
        need.value(checks.usd(form, now));
        steps.level(need, NeedAct.SUBMIT, "", by);
        named.ifPresent(change -> steps.changed(need, NeedAct.SUBMIT, change, by));
        narrow(need, NeedAct.SUBMIT, chosen, by);
        steps.done(need, NeedAct.SUBMIT, before, "", by);
    }

    static void considered(NeedForm form, NeedReaders chosen, NeedRef ref) {
        boolean wide =
                chosen.level().filter(AccessLevel.CONFIDENTIAL::narrowerThan).isPresent();
        boolean protects = form.provisions().stream().anyMatch(ProvisionChoice::protectsPersons);
        NeedsRule.PROTECTION_IS_CONSIDERED.require(!wide || !protects || chosen.considered(), ref);
    }

    void narrow(Need need, NeedAct act, NeedReaders chosen, Actor by) {
        fields.replace(need.id(), chosen.fields()).forEach(change -> steps.changed(need, act, change, by));
    }
}
