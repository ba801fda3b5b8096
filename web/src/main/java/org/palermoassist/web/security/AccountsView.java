package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.palermoassist.security.AccountAdministration;
import org.palermoassist.security.AccountRow;
import org.palermoassist.shared.Page;
import org.palermoassist.web.shared.Address;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsView {
    @Inject
    private AccountAdministration accounts;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private Page<AccountRow> page;

    /** The accounts that the address asks for. */
    public Page<AccountRow> getPage() {
        if (page == null) {
            page = accounts.page(
                    AccountFilters.of(name -> Optional.of(address.get(name)).filter(set -> !set.isBlank())),
                    address.page("name", "name", "login", "opened"),
                    current.actor());
        }
        return page;
    }
}
