package org.palermoassist.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.AccountAdministration;
import org.palermoassist.security.AccountFilter;
import org.palermoassist.security.AccountRow;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Workspace;
import org.palermoassist.shared.Page;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** The list of accounts to take away: what the page shows, all pages of it (U-20). */
@ApplicationScoped
public class AccountsExporter implements Exporter {
    @Inject
    private AccountAdministration accounts;

    @Inject
    private ReferenceData reference;

    @Inject
    private Directory directory;

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        AccountFilter filter = AccountFilters.of(name -> value(parameters, name));
        List<String> notes = new ArrayList<>();
        AccountFilters.NAMES.forEach(name -> value(parameters, name)
                .ifPresent(set -> notes.add(words.get("security.accounts." + name) + ": " + shown(name, set, words))));
        return new Sheet(
                name(),
                words.get("security.accounts.title"),
                notes,
                words.each(
                        "security.accounts.",
                        List.of(
                                "login",
                                "name",
                                "email",
                                "workspaces",
                                "standing",
                                "opened",
                                "workspaceCodes",
                                "standingCode")),
                Page.all("name", true, part -> accounts.page(filter, part, by))
                        .map(row -> cells(row, words, by))
                        .iterator(),
                true);
    }

    private static Optional<String> value(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).filter(set -> !set.isBlank());
    }

    private static String shown(String name, String value, Words words) {
        String key = (name.equals("role") ? "security.role." : "security.standing.") + value;
        return words.has(key) ? words.get(key) : value;
    }

    private List<Object> cells(AccountRow row, Words words, Actor by) {
        return List.of(
                row.login(),
                row.name(),
                row.email(),
                row.workspaces().stream().map(one -> seat(one, words, by)).collect(Collectors.joining("; ")),
                words.get("security.standing." + row.standing()),
                LocalDate.ofInstant(row.openedAt(), ZoneOffset.UTC),
                row.workspaces().stream().map(AccountsExporter::codes).collect(Collectors.joining("; ")),
                row.standing().name());
    }

    /** A role, and the code of the State or the ref of the organization that it is for. */
    private static String codes(Workspace one) {
        Optional<String> body = one.stateCode().or(one::organizationRef);
        return one.role().name() + body.map(code -> " " + code).orElse("");
    }

    private String seat(Workspace one, Words words, Actor by) {
        Optional<String> body = one.stateCode()
                .map(code -> reference.states().name(code, words.language()))
                .or(() -> one.organizationRef()
                        .map(ref -> directory.get(new OrganizationRef(ref), by).nameIn(words.language())));
        String role = words.get("security.role." + one.role());
        return body.map(name -> role + ", " + name).orElse(role);
    }
}
