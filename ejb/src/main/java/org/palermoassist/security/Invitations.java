package org.palermoassist.security;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/**
 * Invitation to the portal, and setting a passphrase anew: a link goes to the mailbox, which a whole mission may read, and a second fact is
 * told by other means (U-10). Both together open the account.
 */
@UseCase
public class Invitations {
    /** How long the link of an invitation lives (RV-5). */
    static final Duration LIFE = Duration.ofDays(10);

    /** How long a link for setting the passphrase anew lives. */
    static final Duration RESET_LIFE = Duration.ofDays(1);

    @Inject
    private AccountStore accounts;

    @Inject
    private WorkspaceStore workspaces;

    @Inject
    private AccountReading reading;

    @Inject
    private InvitationLinks links;

    @Inject
    private Event<AccountNews> news;

    /**
     * Opens an account and writes to its person.
     *
     * @return the second fact, to be told by other means than e-mail; shown once and never again
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#LOGIN_SHAPE}, {@link SecurityRule#LOGIN_IS_NEW},
     *     {@link SecurityRule#ACCOUNT_HAS_NAME}, {@link SecurityRule#EMAIL_SHAPE}, {@link SecurityRule#ACCOUNT_HAS_EMAIL},
     *     {@link SecurityRule#ROLE_HAS_ITS_BODY}
     */
    public String invite(Invitation plan, Actor by) {
        NewAccount account = plan.account();
        AccountScope.check(account.login(), account.workspace(), by);
        SecurityRule.ACCOUNT_HAS_EMAIL.require(!plan.email().isBlank());
        accounts.open(account, plan.email().strip(), Passwords.hash(Passwords.random()), true, by);
        WorkspacePlan seat = account.workspace();
        news.fire(new AccountNews(by, "account.invite", account.login(), false).telling(seat.key()));
        return links.send(person(account.login()), AccountLetter.Kind.INVITATION, LIFE, by);
    }

    /**
     * Lets somebody work in a workspace: who has no account is invited, who has one is given the workspace, unless it is there already.
     *
     * @param plan of an account that there is, login and workspace count alone
     * @return the second fact, when somebody was invited
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#ACCOUNT_IS_OPEN}, {@link
     *     SecurityRule#ACCOUNT_OF_SAME_BODY}, and those of {@link #invite(Invitation, Actor)}
     */
    public Optional<String> admit(Invitation plan, Actor by) {
        String login = plan.account().login();
        Optional<AccountStore.Person> known = accounts.person(login);
        if (known.isEmpty()) {
            return Optional.of(invite(plan, by));
        }
        WorkspacePlan seat = plan.account().workspace();
        AccountScope.check(login, seat, by);
        SecurityRule.ACCOUNT_IS_OPEN.require(known.get().standing() != AccountStanding.INACTIVE, login);
        List<Workspace> all = workspaces.of(login);
        SecurityRule.ACCOUNT_OF_SAME_BODY.require(
                all.stream().anyMatch(one -> one.plan().isOfBodyOf(seat)), login);
        if (all.stream().noneMatch(one -> one.isOpen() && one.plan().equals(seat))) {
            String ref = workspaces.open(login, seat, by);
            news.fire(new AccountNews(by, "account.giveWorkspace", login, false).telling(ref + " " + seat.key()));
        }
        return Optional.empty();
    }

    /** A login that nobody has, made of the name of a person who is to be invited. */
    public String freeLogin(String name, Actor by) {
        AccountScope.check(by);
        String wanted = LoginProposal.of(name);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? wanted : wanted + "-" + number)
                .filter(login -> accounts.person(login).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Writes to a person again: to who was invited, a new link of the invitation; to others, one for setting the passphrase anew. Earlier
     * links open nothing any more.
     *
     * @return a new second fact, to be told by other means
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#ACCOUNT_IS_OPEN}, {@link SecurityRule#ACCOUNT_HAS_EMAIL}
     */
    public String renew(String login, Actor by) {
        AccountScope.check(by);
        AccountStore.Person person = reading.seen(login, by).orElseThrow(() -> new NotFound(login));
        SecurityRule.NOBODY_GIVES_TO_ONESELF.require(!login.equals(by.login()));
        if (!AccountScope.reaches(login, workspaces.of(login), by)) {
            throw new NotAllowed(SecurityRule.ONLY_OWN_PEOPLE);
        }
        SecurityRule.ACCOUNT_IS_OPEN.require(person.standing() != AccountStanding.INACTIVE, login);
        SecurityRule.ACCOUNT_HAS_EMAIL.require(!person.email().isBlank());
        news.fire(new AccountNews(by, "account.renew", login, false));
        return links.send(person, kind(person), life(person), by);
    }

    /**
     * A person asks for a link anew. Whoever asks and whatever login is named, the answer is the same; after a few times a day, or many from
     * one address, nothing is sent.
     */
    public void again(String login, String address, Actor by) {
        boolean many = links.askedOften(login, address);
        links.asked(login, address);
        Optional<AccountStore.Person> person = accounts.person(login)
                .filter(one -> one.standing() != AccountStanding.INACTIVE)
                .filter(one -> !one.email().isBlank());
        news.fire(new AccountNews(
                by, "account.askLink", person.map(AccountStore.Person::login).orElse(""), many || person.isEmpty()));
        if (!many) {
            person.ifPresent(one -> links.sendAgain(one, kind(one), life(one), by));
        }
    }

    /** What a link opens, while it lives. */
    public Optional<InvitationDetails> open(Typed token, Actor by) {
        return links.living(token).map(InvitationLinks.Link::details);
    }

    /**
     * Sets the passphrase of the account that a link stands for.
     *
     * @param code the second fact as typed
     * @param wanted the passphrase
     * @return what came of it; a wrong second fact is counted, and the fifth ends the link
     * @throws org.palermoassist.shared.RuleViolation of {@link SecurityRule}, those about passphrases
     */
    public Taken take(Typed token, Typed code, Typed wanted, Actor by) {
        Optional<InvitationLinks.Link> living = links.living(token);
        if (living.isEmpty()) {
            return Taken.GONE;
        }
        InvitationLinks.Link link = living.get();
        Passphrases.check(wanted.text(), link.details().login(), link.details().name());
        String login = link.details().login();
        if (!links.proves(link, code)) {
            links.wrong(link);
            news.fire(new AccountNews(by, "account.takeInvitation", login, true));
            return Taken.WRONG;
        }
        accounts.passphrase(login, Passwords.hash(wanted.text()));
        links.used(link);
        news.fire(new AccountNews(by, AccountNews.PASSPHRASE_CHANGED, login, false)
                .telling(link.details().first() ? "INVITATION" : "RESET"));
        return Taken.DONE;
    }

    /** What came of taking an invitation. */
    public enum Taken {
        /** The passphrase is set. */
        DONE,
        /** The second fact is not right. */
        WRONG,
        /** The link does not live, or never did. */
        GONE
    }

    private AccountStore.Person person(String login) {
        return accounts.person(login).orElseThrow(() -> new NotFound(login));
    }

    private static AccountLetter.Kind kind(AccountStore.Person person) {
        return isInvited(person) ? AccountLetter.Kind.INVITATION_AGAIN : AccountLetter.Kind.RESET;
    }

    private static Duration life(AccountStore.Person person) {
        return isInvited(person) ? LIFE : RESET_LIFE;
    }

    private static boolean isInvited(AccountStore.Person person) {
        return person.standing() == AccountStanding.INVITED;
    }
}
