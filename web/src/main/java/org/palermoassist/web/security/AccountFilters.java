package org.palermoassist.web.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.security.AccountFilter;
import org.palermoassist.security.AccountStanding;
import org.palermoassist.security.Role;

/** The filter of the list of accounts as it stands in an address. */
final class AccountFilters {
    /** Names in the address, in the order of the page. */
    static final List<String> NAMES = List.of("q", "role", "state", "organization", "standing");

    private AccountFilters() {}

    /** The filter; what cannot be read is no filter. */
    static AccountFilter of(Function<String, Optional<String>> values) {
        return new AccountFilter(
                values.apply("q").orElse(""),
                constant(Role.values(), values.apply("role")),
                values.apply("state"),
                values.apply("organization"),
                constant(AccountStanding.values(), values.apply("standing")));
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] all, Optional<String> name) {
        return Arrays.stream(all)
                .filter(one -> name.filter(one.name()::equals).isPresent())
                .findFirst();
    }
}
