package org.palermoassist.security;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.UseCase;

/** Accounts of other people: an administrator's all, a focal point's those of contributors and mission of the own State. */
@UseCase
public class AccountAdministration {
    @Inject
    private AccountStore accounts;

    @Inject
    private AccountReading reading;

    @Inject
    private WorkspaceStore workspaces;

    @Inject
    private FactorStore factors;

    @Inject
    private SessionStore sessions;

    @Inject
    private Event<AccountNews> news;

    @Inject
    @Any
    private Instance<OpenWork> work;

    /** One page of the accounts that the reader may know of; sorts: name, login, opened. */
    public Page<AccountRow> page(AccountFilter filter, PageRequest wanted, Actor by) {
        AccountScope.check(by);
        return reading.page(filter, wanted, by);
    }

    /** One account with its past, and what the reader may do with it. */
    public AccountDetails details(String login, Actor by) {
        AccountStore.Person person = known(login, by);
        List<Workspace> all = workspaces.of(login);
        boolean whole = AccountScope.reaches(login, all, by);
        boolean active = person.standing() != AccountStanding.INACTIVE;
        return new AccountDetails(
                AccountReading.row(person, all),
                person.version(),
                all.stream().filter(one -> !one.isOpen()).toList(),
                person.closed(),
                acts(login, whole, active, by),
                all.stream()
                        .filter(one -> one.isOpen() && AccountScope.reaches(one.plan(), by))
                        .filter(one -> !login.equals(by.login()))
                        .map(Workspace::ref)
                        .collect(Collectors.toSet()),
                whole && active ? reading.colleagues(login) : List.of(),
                work.stream()
                        .map(one -> one.of(login, by))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /**
     * Changes how a person is shown and written to.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#ACCOUNT_HAS_NAME}, {@link SecurityRule#EMAIL_SHAPE}
     * @throws org.palermoassist.shared.Stale when somebody else changed the account meanwhile
     */
    public void change(AccountChange change, Actor by) {
        mine(change.login(), by);
        accounts.change(change);
        news.fire(new AccountNews(by, "account.change", change.login(), false));
    }

    /**
     * Closes an account at once: its sessions and tokens are refused from the next request on. What the person began belongs to the
     * State or organization and stays there.
     *
     * @param successor login of the colleague who takes over
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#ACCOUNT_IS_OPEN}, {@link
     *     SecurityRule#SUCCESSOR_IS_COLLEAGUE}, {@link SecurityRule#ONE_ADMINISTRATOR_STAYS}
     */
    public void deactivate(String login, Optional<String> successor, Actor by) {
        AccountStore.Person person = mine(login, by);
        SecurityRule.ACCOUNT_IS_OPEN.require(person.standing() != AccountStanding.INACTIVE, login);
        SecurityRule.SUCCESSOR_IS_COLLEAGUE.require(
                successor.isEmpty()
                        || reading.colleagues(login).stream()
                                .anyMatch(one -> one.login().equals(successor.get())),
                successor.orElse(""));
        SecurityRule.ONE_ADMINISTRATOR_STAYS.require(reading.hasOtherAdministrator(login));
        accounts.close(login, successor, by);
        sessions.endAll(login, SessionEnd.ADMINISTRATOR, by.login());
        news.fire(new AccountNews(by, "account.deactivate", login, false).telling(successor.orElse("")));
    }

    /**
     * Opens a closed account again, with its workspaces and its passphrase.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#ACCOUNT_IS_CLOSED}
     */
    public void reactivate(String login, Actor by) {
        AccountStore.Person person = mine(login, by);
        SecurityRule.ACCOUNT_IS_CLOSED.require(person.standing() == AccountStanding.INACTIVE, login);
        accounts.reopen(login);
        news.fire(new AccountNews(by, "account.reactivate", login, false));
    }

    private AccountStore.Person mine(String login, Actor by) {
        AccountStore.Person person = known(login, by);
        SecurityRule.NOBODY_GIVES_TO_ONESELF.require(!login.equals(by.login()));
        if (!AccountScope.reaches(login, workspaces.of(login), by)) {
            throw new NotAllowed(SecurityRule.ONLY_OWN_PEOPLE);
        }
        return person;
    }

    private AccountStore.Person known(String login, Actor by) {
        AccountScope.check(by);
        return reading.seen(login, by).orElseThrow(() -> new NotFound(login));
    }

    private Set<AccountAct> acts(String login, boolean whole, boolean active, Actor by) {
        Set<AccountAct> acts = EnumSet.noneOf(AccountAct.class);
        if (whole) {
            acts.add(AccountAct.CHANGE);
            acts.add(active ? AccountAct.DEACTIVATE : AccountAct.REACTIVATE);
        }
        if (whole && active) {
            acts.add(AccountAct.RENEW);
        }
        if (active && !login.equals(by.login())) {
            acts.add(AccountAct.GIVE);
        }
        if (whole
                && active
                && by.has(Right.ACCOUNT_ADMINISTER)
                && factors.of(login).isPresent()) {
            acts.add(AccountAct.FACTOR);
        }
        return acts;
    }
}
