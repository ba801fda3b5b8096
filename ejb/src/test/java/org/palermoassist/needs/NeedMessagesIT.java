package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.needs.NeedExamples.*;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.messages.Digests;
import org.palermoassist.messages.MailChoice;
import org.palermoassist.messages.MailPreferences;
import org.palermoassist.messages.MailWay;
import org.palermoassist.messages.NoticeGroup;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.NoticeRow;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.AccountNews;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.SampleClock;

/** What people are told of needs, in the portal and by letter, on the real schema. */
@ExtendWith(ArquillianExtension.class)
class NeedMessagesIT extends PeopleOfNeeds {
    private static final Actor MACHINE = Actor.machine("messages-it", Right.MAIL_SEND);

    @Inject
    private MailPreferences preferences;

    @Inject
    private Digests digests;

    @Inject
    private AccountActs acts;

    @Test
    void people_of_the_state_are_told_and_nobody_else() {
        Actor ann = person(Role.FOCAL_POINT, Optional.of("QM"), Optional.empty());
        Actor mission = person(Role.MISSION, Optional.of("QM"), Optional.empty());
        Actor foreign = person(Role.FOCAL_POINT, Optional.of("QN"), Optional.empty());
        NeedRef ref = submitted(ann);
        validation.giveBack(ref, "please say for how many officers", coordinator());
        assertThat(told(ann, ref)).extracting(NoticeRow::kind).containsExactly(NoticeKind.NEED_RETURNED);
        assertThat(told(mission, ref)).hasSize(1);
        assertThat(told(foreign, ref)).isEmpty();
        NoticeRow notice = told(ann, ref).get(0);
        assertThat(notice.from()).isEqualTo(Role.COORDINATOR);
        assertThat(notices.unread(ann)).isEqualTo(1);
        notices.read(notice.ref(), mission);
        assertThat(notices.unread(ann)).isEqualTo(1);
        notices.read(notice.ref(), ann);
        assertThat(notices.unread(ann)).isZero();
    }

    @Test
    void a_validated_need_is_one_piece_of_news() {
        Actor ann = person(Role.FOCAL_POINT, Optional.of("QM"), Optional.empty());
        NeedRef ref = submitted(ann);
        validation.validate(ref, 1, coordinator());
        assertThat(told(ann, ref)).extracting(NoticeRow::kind).containsExactly(NoticeKind.NEED_VALIDATED);
    }

    @Test
    void nobody_validates_a_need_they_submitted_from_another_workspace() {
        Actor ann = person(Role.FOCAL_POINT, Optional.of("QM"), Optional.empty());
        Actor annInTheSecretariat =
                Actor.of(ann.login(), ann.name(), Role.COORDINATOR, Optional.empty(), Optional.empty(), false);
        NeedRef ref = submitted(ann);
        refused(NeedsRule.VALIDATOR_IS_NOT_AUTHOR, () -> validation.validate(ref, 1, annInTheSecretariat));
        validation.validate(ref, 1, coordinator());
    }

    @Test
    void french_digest_comes_once_a_day_and_says_no_words_of_a_record() throws SQLException {
        Actor ann = person(Role.FOCAL_POINT, Optional.of("QM"), Optional.empty());
        NeedRef first = submitted(ann);
        NeedRef second = submitted(ann);
        SampleClock.at(Instant.parse("2026-11-20T10:00:00Z"), () -> {
            validation.giveBack(first, "reason that no letter may hold", coordinator());
            validation.validate(second, 1, coordinator());
        });
        writeAt("2026-11-21T05:59:00Z", ann);
        assertThat(letters(ann)).isEmpty();
        writeAt("2026-11-21T06:00:00Z", ann);
        writeAt("2026-11-21T06:01:00Z", ann);
        assertThat(letters(ann)).hasSize(1);
        assertThat(letters(ann).get(0))
                .contains("Palermo Assist : 2 nouvelles", "À l'attention de Ann", "Point de contact, QM")
                .contains("- " + first + ": besoin renvoyé par le Secrétariat")
                .contains("/needs/detail?ref=" + second)
                .doesNotContain("Case register", "reason that no letter");
        SampleClock.at(
                Instant.parse("2026-11-21T09:00:00Z"),
                () -> validation.askWiderSight(second, AccessLevel.PUBLIC, "for the round table", coordinator()));
        writeAt("2026-11-21T20:00:00Z", ann);
        assertThat(letters(ann)).hasSize(1);
        writeAt("2026-11-22T06:00:00Z", ann);
        assertThat(letters(ann)).hasSize(2);
        assertThat(letters(ann).get(1)).contains("Palermo Assist : une nouvelle");
    }

    @Test
    void letters_come_at_once_or_never_as_each_person_chose() throws SQLException {
        Actor atOnce = person(Role.FOCAL_POINT, Optional.of("QM"), Optional.empty());
        Actor never = person(Role.MISSION, Optional.of("QM"), Optional.empty());
        preferences.choose(List.of(new MailChoice(NoticeGroup.NEEDS, MailWay.AT_ONCE)), atOnce);
        preferences.choose(List.of(new MailChoice(NoticeGroup.NEEDS, MailWay.NEVER)), never);
        assertThat(preferences.own(never)).contains(new MailChoice(NoticeGroup.LINKS, MailWay.DAILY));
        NeedRef ref = submitted(atOnce);
        validation.validate(ref, 1, coordinator());
        assertThat(letters(atOnce)).hasSize(1);
        assertThat(letters(atOnce).get(0)).contains("besoin validé par le Secrétariat (" + ref + ")");
        writeAt("2026-11-23T12:00:00Z", never);
        assertThat(letters(never)).isEmpty();
        assertThat(told(never, ref)).hasSize(1);
    }

    @Test
    void a_need_that_runs_out_is_told_once() {
        Actor ann = person(Role.FOCAL_POINT, Optional.of("QM"), Optional.empty());
        NeedRef[] ref = new NeedRef[1];
        SampleClock.at(Instant.parse("2024-12-10T12:00:00Z"), () -> {
            ref[0] = submitted(ann);
            validation.validate(ref[0], 1, coordinator());
        });
        SampleClock.at(Instant.parse("2026-11-01T12:00:00Z"), () -> digests.begin(MACHINE));
        assertThat(deadlines(ann, ref[0])).isZero();
        SampleClock.at(Instant.parse("2026-11-18T12:00:00Z"), () -> digests.begin(MACHINE));
        SampleClock.at(Instant.parse("2026-11-18T12:01:00Z"), () -> digests.begin(MACHINE));
        SampleClock.at(Instant.parse("2026-11-19T12:00:00Z"), () -> digests.begin(MACHINE));
        assertThat(deadlines(ann, ref[0])).isEqualTo(1);
    }

    @Test
    void who_takes_over_from_a_closed_account_is_told_of_its_drafts() {
        Actor leaving = person(Role.FOCAL_POINT, Optional.of("QM"), Optional.empty());
        Actor successor = person(Role.CONTRIBUTOR, Optional.of("QM"), Optional.empty());
        Actor foreign = person(Role.FOCAL_POINT, Optional.of("QN"), Optional.empty());
        NeedRef draft = drafting.create(form(), leaving);
        NeedRef stated = submitted(leaving);
        Actor administrator = of(Role.ADMINISTRATOR);
        AccountNews closed = new AccountNews(administrator, AccountNews.DEACTIVATED, leaving.login(), false);
        acts.tells(closed.telling(successor.login()));
        acts.tells(closed.telling(foreign.login()));
        acts.tells(closed);
        assertThat(told(successor, draft)).extracting(NoticeRow::kind).containsExactly(NoticeKind.DRAFT_HANDED_OVER);
        assertThat(told(successor, stated)).isEmpty();
        assertThat(notices.unread(foreign)).isZero();
    }

    private void writeAt(String moment, Actor reader) {
        SampleClock.at(Instant.parse(moment), () -> digests.write(reader.login(), MACHINE));
    }

    private NeedRef submitted(Actor by) {
        return submitted(by, AccessLevel.PARTNERS);
    }

    private long deadlines(Actor reader, NeedRef about) {
        return told(reader, about).stream()
                .filter(row -> row.kind() == NoticeKind.DEADLINE_NEAR)
                .count();
    }

    private List<String> letters(Actor reader) throws SQLException {
        List<String> letters = new ArrayList<>();
        try (Connection connection = portal.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT subject, body FROM letter WHERE login = ? ORDER BY id")) {
            query.setString(1, reader.login());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    letters.add(row.getString(1) + "\n" + row.getString(2));
                }
            }
        }
        return letters;
    }
}
