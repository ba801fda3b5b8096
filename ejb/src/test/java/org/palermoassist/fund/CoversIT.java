package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;

/** Leave cover: who stands in for a hand (U-38). */
@ExtendWith(ArquillianExtension.class)
class CoversIT {
    @Inject
    private Covers covers;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    private Actor away;
    private Actor deputy;
    private Actor manager;

    @BeforeEach
    void three_people_have_accounts() {
        away = opened(Role.FINANCE_OFFICER);
        deputy = opened(Role.FINANCE_OFFICER);
        manager = opened(Role.FUND_MANAGER);
    }

    private Actor opened(Role role) {
        String login = "cover-" + Refs.next('Q').toLowerCase(java.util.Locale.ROOT);
        accounts.open(
                new NewAccount(login, "Person " + login, role, Optional.empty(), Optional.empty(), "en"),
                Actor.of("fund", "fund", Role.FUND_MANAGER, Optional.empty(), Optional.empty(), false));
        return Actor.of(login, login, role, Optional.empty(), Optional.empty(), false);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private CoverForm form(Actor who, int from, int until) {
        return new CoverForm(Hand.CERTIFY, who.login(), today().plusDays(from), today().plusDays(until));
    }

    @Test
    void whoever_is_away_names_a_deputy_for_a_hand_and_takes_it_back() {
        covers.name(form(deputy, 0, 9), away);
        covers.name(form(deputy, 20, 29), away);
        assertThat(covers.today(manager))
                .filteredOn(cover -> cover.login().equals(away.login()))
                .singleElement()
                .satisfies(cover -> {
                    assertThat(cover.deputy()).isEqualTo(deputy.login());
                    assertThat(cover.hand()).isEqualTo(Hand.CERTIFY);
                    assertThat(cover.until()).isEqualTo(today().plusDays(9));
                });
        assertThat(covers.standing(manager))
                .filteredOn(cover -> cover.login().equals(away.login()))
                .hasSize(2);
        covers.end(Hand.CERTIFY, today(), away);
        assertThat(covers.today(manager))
                .filteredOn(cover -> cover.login().equals(away.login()))
                .isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> covers.end(Hand.CERTIFY, today(), away));
    }

    @Test
    void COVER_HOLDS_THE_RIGHT_nobody_comes_by_a_right_through_a_cover() {
        refused(FundRule.COVER_HOLDS_THE_RIGHT, () -> covers.name(form(manager, 0, 9), away));
        assertThat(covers.possible(away))
                .extracting(Covers.Deputy::login)
                .contains(deputy.login())
                .doesNotContain(away.login(), manager.login());
        assertThat(covers.hands(away)).containsExactly(Hand.CERTIFY, Hand.APPROVE, Hand.PAY);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> covers.name(form(deputy, 0, 9), manager));
    }

    @Test
    void COVER_IS_BY_ANOTHER_and_COVER_ONCE_and_COVER_HAS_DAYS() {
        refused(FundRule.COVER_IS_BY_ANOTHER, () -> covers.name(form(away, 0, 9), away));
        covers.name(form(deputy, 0, 9), away);
        refused(FundRule.COVER_ONCE, () -> covers.name(form(deputy, 9, 12), away));
        refused(FundRule.COVER_HAS_DAYS, () -> form(deputy, 9, 8));
        refused(FundRule.COVER_HAS_DAYS, () -> covers.name(form(deputy, -9, -1), away));
    }
}
