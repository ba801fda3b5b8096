package org.palermoassist.sample;

import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.directory.Directory;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;

/** Who acts in the sample world: the people with accounts, and the focal points of States that have none. */
final class SamplePeople {
    /** The loader itself. */
    static final Actor LOADER =
            Actor.machine("sample", Right.SAMPLE_LOAD, Right.ACCOUNT_ADMINISTER, Right.IMPORT_RUN, Right.RUN_READ);

    private final List<NewAccount> accounts;

    SamplePeople(SampleFiles files, Directory directory) {
        accounts = files.table("accounts.csv").stream()
                .map(row -> account(row, directory))
                .toList();
    }

    /** Each person once, with the first workspace. */
    List<NewAccount> accounts() {
        return accounts.stream().filter(this::isFirst).toList();
    }

    /** The further workspaces of people who have several. */
    List<NewAccount> further() {
        return accounts.stream().filter(account -> !isFirst(account)).toList();
    }

    private boolean isFirst(NewAccount account) {
        return accounts.stream()
                        .filter(other -> other.login().equals(account.login()))
                        .findFirst()
                        .orElseThrow()
                == account;
    }

    /** Whoever speaks for a State. */
    Actor focalPoint(String state) {
        return accounts.stream()
                .filter(account -> account.role() == Role.FOCAL_POINT)
                .filter(account -> account.stateCode().filter(state::equals).isPresent())
                .findFirst()
                .map(SamplePeople::actor)
                .orElseGet(() -> Actor.of(
                        "mission-" + state.toLowerCase(java.util.Locale.ROOT),
                        "Permanent mission",
                        Role.FOCAL_POINT,
                        Optional.of(state),
                        Optional.empty(),
                        true));
    }

    Actor coordinator() {
        return first(Role.COORDINATOR);
    }

    Actor fundManager() {
        return first(Role.FUND_MANAGER);
    }

    /** Whoever signs in as this. */
    Actor account(String login) {
        return accounts.stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .map(SamplePeople::actor)
                .orElseThrow();
    }

    /** All who have this role. */
    List<Actor> all(Role role) {
        return accounts.stream()
                .filter(account -> account.role() == role)
                .map(SamplePeople::actor)
                .toList();
    }

    Actor administrator() {
        return first(Role.ADMINISTRATOR);
    }

    /** An officer of this organization, with or without an account. */
    Actor officer(String organizationRef, String name) {
        return accounts.stream()
                .filter(account -> account.role() == Role.PROVIDER_OFFICER)
                .filter(account -> account.organizationRef()
                        .filter(organizationRef::equals)
                        .isPresent())
                .findFirst()
                .map(SamplePeople::actor)
                .orElseGet(() -> Actor.of(
                        "officer-" + organizationRef.toLowerCase(java.util.Locale.ROOT),
                        name,
                        Role.PROVIDER_OFFICER,
                        Optional.empty(),
                        Optional.of(organizationRef),
                        false));
    }

    /** Whoever has this login. */
    Actor named(String login) {
        return accounts.stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .map(SamplePeople::actor)
                .orElseThrow();
    }

    private Actor first(Role role) {
        return accounts.stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .map(SamplePeople::actor)
                .orElseThrow();
    }

    private static Actor actor(NewAccount account) {
        return Actor.of(
                        account.login(),
                        account.name(),
                        account.role(),
                        account.stateCode(),
                        account.organizationRef(),
                        account.stateCode().isPresent())
                .reading(account.language());
    }

    private static NewAccount account(CSVRecord row, Directory directory) {
        Optional<String> organization = optional(row, "organization").map(identifier -> directory
                .byIdentifier(identifier, LOADER)
                .orElseThrow()
                .ref()
                .value());
        return new NewAccount(
                row.get("login"),
                row.get("name"),
                Role.valueOf(row.get("role")),
                optional(row, "state"),
                organization,
                row.get("language"));
    }

    private static Optional<String> optional(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }
}
