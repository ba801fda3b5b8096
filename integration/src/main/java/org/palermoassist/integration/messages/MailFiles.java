package org.palermoassist.integration.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Letters as files, where no mail server is named: {@code mail/<time>-<ref>.eml} in the data directory, for the portal's own user alone.
 */
@ApplicationScoped
public class MailFiles {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Inject
    @ConfigProperty(name = "portal.data")
    private Optional<String> data;

    @Inject
    private Clock clock;

    /** Writes an e-mail; its name appears when it is complete. */
    public void write(@Body MimeMessage mail, @ExchangeProperty(MessagesRoutes.LETTER) String ref)
            throws IOException, MessagingException {
        Path directory = Path.of(data.orElseThrow(() -> new IOException("no mail server and no data directory")))
                .resolve("mail");
        Files.createDirectories(directory, onlyFor(directory, "rwx------"));
        Path part = directory.resolve(ref + ".part");
        Files.deleteIfExists(part);
        try (OutputStream file = Channels.newOutputStream(Files.newByteChannel(
                part,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                onlyFor(directory, "rw-------")))) {
            mail.writeTo(file);
        }
        String name = TIME.format(clock.instant()) + "-" + ref + ".eml";
        Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] onlyFor(Path place, String rights) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
