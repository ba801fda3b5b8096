package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;

/** Second factors on the real schema, with the setting as it is without a launcher: obligatory. */
@ExtendWith(ArquillianExtension.class)
class SecondFactorsIT {
    private static final String ADDRESS = "192.0.2.10";
    private static final Typed NONE = new Typed("");
    private static final Actor TEST = Actor.machine("test");

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/portal")
    private DataSource portal;

    private final Map<String, Typed> passphrases = new HashMap<>();
    private Actor ann;

    @BeforeEach
    void ann_has_an_account() {
        ann = account(Role.AUDITOR);
    }

    private Actor account(Role role) {
        String login = "factor-" + System.nanoTime();
        String password =
                accounts.open(new NewAccount(login, "Ann", role, Optional.empty(), Optional.empty(), "en"), TEST);
        passphrases.put(login, new Typed(password));
        return accounts.actor(login, "", TEST).orElseThrow();
    }

    @Test
    void who_must_have_a_factor_is_asked_to_set_it_up_and_then_for_its_codes() {
        Actor administrator = account(Role.ADMINISTRATOR);
        assertThat(factors.step(ann.login(), TEST)).isEqualTo(SignInStep.NONE);
        assertThat(factors.step(administrator.login(), TEST)).isEqualTo(SignInStep.ENROL);
        list(administrator);
        assertThat(factors.step(administrator.login(), TEST)).isEqualTo(SignInStep.CODE);
    }

    @Test
    void a_code_of_the_application_is_good_once() {
        FactorOffer offer = factors.offer(FactorKind.APP, ann);
        long step = TimeCodes.step(clock.instant());
        factors.enrol(offer, new Typed(code(offer, step)), passphrase(ann), ann);
        assertThat(check(code(offer, step))).as("used for the proof").isEmpty();
        assertThat(check(code(offer, step + 1))).contains(new FactorUse(SignInWay.APP, 10));
        assertThat(check(code(offer, step + 1))).as("used").isEmpty();
    }

    @Test
    void a_recovery_code_is_good_once_however_it_is_typed() {
        List<String> recovery = app(ann);
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        String typed = " " + recovery.get(3).replace("-", " ").toLowerCase(java.util.Locale.ROOT);
        assertThat(check(typed)).contains(new FactorUse(SignInWay.RECOVERY, 9));
        assertThat(check(recovery.get(3))).isEmpty();
        assertThat(factors.own(ann).codesLeft()).isEqualTo(9);
    }

    @Test
    void a_printed_list_stands_in_for_a_telephone() {
        FactorOffer offer = list(ann);
        assertThat(offer.codes()).hasSize(40);
        assertThat(check(offer.codes().get(0))).as("used for the proof").isEmpty();
        assertThat(check(offer.codes().get(39))).contains(new FactorUse(SignInWay.LIST, 38));
        assertThat(check(offer.codes().get(39))).isEmpty();
    }

    @Test
    void a_factor_is_not_in_force_before_it_is_proved_that_it_arrived() {
        FactorOffer offer = factors.offer(FactorKind.LIST, ann);
        refused(
                SecurityRule.FACTOR_CODE_RIGHT,
                () -> factors.enrol(offer, new Typed("00000-00000"), passphrase(ann), ann));
        refused(
                SecurityRule.FACTOR_CODE_RIGHT,
                () -> factors.enrol(factors.offer(FactorKind.APP, ann), new Typed("123"), passphrase(ann), ann));
        assertThat(factors.own(ann).isOn()).isFalse();
    }

    @Test
    void who_sets_one_up_of_own_accord_proves_the_passphrase_again() {
        FactorOffer offer = factors.offer(FactorKind.LIST, ann);
        Typed proof = new Typed(offer.codes().get(0));
        refused(SecurityRule.OLD_PASSPHRASE_RIGHT, () -> factors.enrol(offer, proof, NONE, ann));
        refused(SecurityRule.OLD_PASSPHRASE_RIGHT, () -> factors.enrol(offer, proof, proof, ann));
        assertThat(factors.own(ann).isOn()).isFalse();
        Actor administrator = account(Role.ADMINISTRATOR);
        factors.enrol(offer, proof, NONE, administrator);
        assertThat(factors.own(administrator).isOn())
                .as("due: it was typed just before")
                .isTrue();
    }

    @Test
    void after_the_secret_was_lost_the_command_line_takes_factors_off_and_nobody_else_does() {
        FactorOffer offer = list(ann);
        Actor bob = account(Role.ADMINISTRATOR);
        list(bob);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> factors.resetAll(Optional.empty(), account(Role.ADMINISTRATOR)));
        Actor machine = Actor.machine("cli", Right.FACTOR_RESET_ALL);
        assertThat(factors.resetAll(Optional.of(ann.login()), machine)).isEqualTo(1);
        assertThat(check(offer.codes().get(1))).isEmpty();
        assertThat(factors.step(ann.login(), TEST)).isEqualTo(SignInStep.NONE);
        assertThat(factors.step(bob.login(), TEST)).isEqualTo(SignInStep.CODE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> factors.resetAll(Optional.of(ann.login()), machine));
        assertThat(factors.resetAll(Optional.empty(), machine)).isPositive();
        assertThat(factors.step(bob.login(), TEST)).isEqualTo(SignInStep.ENROL);
    }

    private Typed passphrase(Actor who) {
        return passphrases.get(who.login());
    }

    @Test
    void ten_wrong_codes_shut_the_door_to_right_ones_and_to_the_passphrase() {
        FactorOffer offer = list(ann);
        for (int i = 0; i < 10; i++) {
            assertThat(check("00000-0000" + i)).isEmpty();
        }
        assertThat(check(offer.codes().get(5))).isEmpty();
        assertThat(factors.own(ann).codesLeft()).as("nothing was used up").isEqualTo(39);
    }

    @Test
    void wrong_codes_within_a_session_count_too() {
        FactorOffer offer = list(ann);
        for (int i = 0; i < 10; i++) {
            refused(SecurityRule.FACTOR_CODE_RIGHT, () -> factors.newCodes(new Typed("wrong"), ann));
        }
        assertThat(check(offer.codes().get(5))).isEmpty();
    }

    @Test
    void new_codes_put_the_old_ones_out_of_force() {
        List<String> old = app(ann);
        List<String> fresh = factors.newCodes(new Typed(old.get(0)), ann);
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(check(old.get(1))).isEmpty();
        assertThat(check(fresh.get(1))).isPresent();
    }

    @Test
    void another_factor_takes_the_place_of_the_present_one_with_a_fresh_code_of_it() {
        FactorOffer old = list(ann);
        FactorOffer next = factors.offer(FactorKind.LIST, ann);
        Typed proof = new Typed(next.codes().get(0));
        refused(SecurityRule.FACTOR_CODE_RIGHT, () -> factors.enrol(next, proof, NONE, ann));
        refused(SecurityRule.FACTOR_CODE_RIGHT, () -> factors.enrol(next, proof, proof, ann));
        factors.enrol(next, proof, new Typed(old.codes().get(1)), ann);
        assertThat(check(old.codes().get(2))).isEmpty();
        assertThat(check(next.codes().get(2))).isPresent();
    }

    @Test
    void a_factor_is_switched_off_where_the_role_does_not_need_it_and_with_a_fresh_code() {
        FactorOffer offer = list(ann);
        refused(
                SecurityRule.FACTOR_CODE_RIGHT,
                () -> factors.switchOff(new Typed(offer.codes().get(0)), ann));
        factors.switchOff(new Typed(offer.codes().get(1)), ann);
        assertThat(factors.step(ann.login(), TEST)).isEqualTo(SignInStep.NONE);
        Actor administrator = account(Role.ADMINISTRATOR);
        FactorOffer needed = list(administrator);
        refused(
                SecurityRule.FACTOR_IS_OBLIGATORY,
                () -> factors.switchOff(new Typed(needed.codes().get(1)), administrator));
    }

    @Test
    void an_administrator_takes_off_the_factor_of_somebody_else_and_all_sessions_end() {
        Actor administrator = account(Role.ADMINISTRATOR);
        list(ann);
        list(administrator);
        String id = sessions.begin(SignInWay.LIST, ADDRESS, "", ann);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> factors.reset(administrator.login(), ann));
        refused(SecurityRule.FACTOR_OF_ANOTHER, () -> factors.reset(administrator.login(), administrator));
        factors.reset(ann.login(), administrator);
        assertThat(factors.own(ann).isOn()).isFalse();
        assertThat(sessions.visit(id, "", TEST)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> factors.reset(ann.login(), administrator));
    }

    @Test
    void neither_secret_nor_codes_can_be_read_from_the_database() throws SQLException {
        FactorOffer offer = factors.offer(FactorKind.APP, ann);
        factors.enrol(offer, new Typed(code(offer, TimeCodes.step(clock.instant()))), passphrase(ann), ann);
        String stored = text(
                "SELECT HEX(secret) FROM second_factor f JOIN account a ON a.id = f.account_id WHERE a.login = ?",
                ann.login());
        assertThat(stored).hasSize(2 * (12 + 20 + 16));
        assertThat(stored).doesNotContain(HexFormat.of().withUpperCase().formatHex(Base32.decode(offer.secret())));
        refused(SecurityRule.FACTOR_CODE_RIGHT, () -> factors.newCodes(new Typed("SECRET-7777"), ann));
        assertThat(text(
                        "SELECT COUNT(*) FROM audit_entry WHERE record_ref LIKE ? OR facts LIKE '%SECRET-7%'",
                        "SECRET%"))
                .isEqualTo("0");
        assertThat(offer.toString()).doesNotContain(offer.secret());
    }

    private FactorOffer list(Actor who) {
        FactorOffer offer = factors.offer(FactorKind.LIST, who);
        factors.enrol(offer, new Typed(offer.codes().get(0)), passphrase(who), who);
        return offer;
    }

    private List<String> app(Actor who) {
        FactorOffer offer = factors.offer(FactorKind.APP, who);
        return factors.enrol(offer, new Typed(code(offer, TimeCodes.step(clock.instant()))), passphrase(who), who);
    }

    private Optional<FactorUse> check(String typed) {
        return factors.check(ann.login(), new Typed(typed), ADDRESS, Actor.anonymous());
    }

    private static String code(FactorOffer offer, long step) {
        return TimeCodes.code(Base32.decode(offer.secret()), step);
    }

    private String text(String question, String value) throws SQLException {
        try (Connection connection = portal.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
