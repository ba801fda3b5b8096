package org.palermoassist.needs;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;

/** People and needs that the tests speak of. */
final class NeedExamples {
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private NeedExamples() {}

    static Actor focalPoint(String state) {
        return Actor.of("fp-" + state, "Focal point", Role.FOCAL_POINT, Optional.of(state), Optional.empty(), true);
    }

    static Actor contributor(String state) {
        return Actor.of("co-" + state, "Contributor", Role.CONTRIBUTOR, Optional.of(state), Optional.empty(), true);
    }

    static Actor coordinator() {
        return Actor.of("coordinator", "Coordinator", Role.COORDINATOR, Optional.empty(), Optional.empty(), false);
    }

    static Actor of(Role role) {
        return Actor.of("somebody", "Somebody", role, Optional.empty(), Optional.empty(), false);
    }

    static NeedForm form() {
        return form("UNTOC-18", "TRAINING");
    }

    static NeedForm form(String provision, String assistance) {
        return titled("Case register for mutual legal assistance", provision, assistance, Optional.empty());
    }

    static NeedForm titled(String title, String provision, String assistance, Optional<Money> estimate) {
        return new NeedForm(
                List.of(ProvisionChoice.of(provision)),
                List.of(assistance),
                List.of(),
                List.of(),
                "en",
                title,
                "The central authority receives its requests on paper.",
                "Ministry of Justice",
                estimate,
                Optional.of(NeedUrgency.HIGH),
                Optional.empty(),
                Optional.empty(),
                NeedSource.DIRECT_ENTRY,
                "",
                Optional.empty());
    }

    static NeedForm withDescription(NeedForm form, String description) {
        return words(form, description, form.beneficiary());
    }

    static NeedForm withBeneficiary(NeedForm form, String beneficiary) {
        return words(form, form.description(), beneficiary);
    }

    private static NeedForm words(NeedForm form, String description, String beneficiary) {
        return new NeedForm(
                form.provisions(),
                form.assistance(),
                form.areas(),
                form.crimes(),
                form.language(),
                form.title(),
                description,
                beneficiary,
                form.estimate(),
                form.urgency(),
                form.from(),
                form.to(),
                form.source(),
                form.sourceNote(),
                form.sourceOn());
    }

    static Need draft(String state) {
        Need need = new Need(NeedRef.next(), state, focalPoint(state), NOON);
        need.write(form(), NOON);
        return need;
    }

    static Need submitted(String state) {
        Need need = draft(state);
        need.submit(AccessLevel.PARTNERS, false, NOON);
        return need;
    }

    static Need open(String state) {
        Need need = submitted(state);
        need.validate(NOON);
        need.open(NOON);
        return need;
    }

    static NeedAnswer answer(String accepted, int links) {
        return new NeedAnswer(new BigDecimal(accepted), BigDecimal.ZERO, links);
    }
}
