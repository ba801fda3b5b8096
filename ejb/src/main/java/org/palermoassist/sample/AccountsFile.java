package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;

/** Opens the first accounts and writes their passwords to {@code accounts.txt}, readable by the owner alone, once. */
@ApplicationScoped
class AccountsFile {
    @Inject
    private Accounts accounts;

    @Inject
    private ReferenceData reference;

    @Inject
    private Directory directory;

    void write(Path data, List<NewAccount> plans, Actor by) {
        StringBuilder lines = new StringBuilder();
        for (NewAccount plan : plans) {
            String password = accounts.open(plan, by);
            lines.append(String.join("\t", plan.login(), password, plan.role().name(), body(plan, by)))
                    .append('\n');
        }
        Path file = data.resolve("accounts.txt");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String body(NewAccount plan, Actor by) {
        Optional<String> state = plan.stateCode()
                .map(code -> reference.states().get(code).names().in("en"));
        return state.or(() -> plan.organizationRef()
                        .map(ref -> directory.get(new OrganizationRef(ref), by).name()))
                .orElse("");
    }
}
