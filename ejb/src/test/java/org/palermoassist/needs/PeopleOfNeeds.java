package org.palermoassist.needs;

import static org.palermoassist.needs.NeedExamples.*;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.palermoassist.messages.NoticeFilter;
import org.palermoassist.messages.NoticeReading;
import org.palermoassist.messages.NoticeRow;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Role;
import org.palermoassist.shared.PageRequest;

/** People who are told of needs, and needs to be told of: what the tests of messages begin with. Every test has people of its own. */
abstract class PeopleOfNeeds {
    static final PageRequest FIRST = PageRequest.of(0, 25);

    @Inject
    Accounts accounts;

    @Inject
    NeedDrafting drafting;

    @Inject
    NeedProgress progress;

    @Inject
    NeedValidation validation;

    @Inject
    NoticeReading notices;

    @Resource(lookup = "jdbc/portal")
    DataSource portal;

    NeedRef submitted(Actor by, AccessLevel level) {
        NeedRef ref = drafting.create(form(), by);
        progress.submit(ref, 1, NeedReaders.of(Optional.of(level)), by);
        return ref;
    }

    NeedRef open(Actor by, AccessLevel level) {
        NeedRef ref = submitted(by, level);
        validation.validate(ref, 1, coordinator());
        return ref;
    }

    List<NoticeRow> told(Actor reader, NeedRef about) {
        return notices.page(NoticeFilter.all(), FIRST, reader).items().stream()
                .filter(row -> row.recordRef().equals(Optional.of(about.value())))
                .toList();
    }

    Actor person(Role role, Optional<String> state, Optional<String> organization) {
        String login = "it-" + UUID.randomUUID().toString().substring(0, 12);
        accounts.open(new NewAccount(login, "Ann " + login, role, state, organization, "fr"), Actor.machine("it"));
        try (Connection connection = portal.getConnection();
                PreparedStatement address = connection.prepareStatement(
                        "UPDATE account SET email = 'mission@example.org' WHERE login = ?")) {
            address.setString(1, login);
            address.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return Actor.of(login, "Ann " + login, role, state, organization, true);
    }
}
