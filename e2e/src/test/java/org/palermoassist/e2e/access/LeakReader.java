package org.palermoassist.e2e.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.PageForm;
import org.palermoassist.e2e.harness.PageSession;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Roles;

/**
 * Somebody who reads: an account of the sample world, or nobody in particular.
 *
 * @param state code of the State that the person works for; empty for none
 * @param body name of State or organization
 * @param api nothing for the second workspace of a person
 */
record LeakReader(String login, String role, String state, String body, PageSession pages, PortalHttp api) {
    private static final Map<String, String> STATES = Map.of("Elmora", "QQ", "Amaria", "QM", "Lumeria", "QX");

    static List<LeakReader> all(PortalUnderTest portal) {
        List<LeakReader> readers = new ArrayList<>();
        readers.add(new LeakReader("anybody", Roles.PUBLIC, "", "", new PageSession(portal.url()), portal.http()));
        portal.accounts().forEach(account -> readers.add(of(account, portal)));
        readers.add(inOtherSeat(portal));
        return readers;
    }

    /** An officer of the Secretariat in the other workspace, a provider's: there no more is seen than by any of its officers (U-15). */
    private static LeakReader inOtherSeat(PortalUnderTest portal) {
        LeakReader first = of(
                portal.accounts().stream()
                        .filter(one -> one.login().equals("two-seats"))
                        .findFirst()
                        .orElseThrow(),
                portal);
        first.pages().submit("/index", PageForm.of(first.pages().page("/index"), "seats"), "go");
        return new LeakReader("two-seats", "PROVIDER_OFFICER", "", "Sample Fund for Safe Borders", first.pages(), null);
    }

    /** Whether the reader asks the API, too: a password stands for the first workspace there. */
    boolean usesApi() {
        return api != null;
    }

    private static LeakReader of(Account account, PortalUnderTest portal) {
        return new LeakReader(
                account.login(),
                account.role(),
                STATES.getOrDefault(account.place(), ""),
                account.place(),
                new PageSession(portal.url()).signIn(account),
                portal.http(account));
    }

    boolean is(String wanted) {
        return role.equals(wanted);
    }
}
