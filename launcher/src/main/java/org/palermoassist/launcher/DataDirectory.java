package org.palermoassist.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory that keeps what must outlive a run. One process at a time holds its lock; the lock file says who. The
 * marker {@code first-start} stands until the first start came to Ready: what an interrupted first start left is thrown
 * away, since nobody can have worked with it.
 */
class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;
    private final boolean fresh;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
        this.fresh = !Files.exists(root.resolve("db")) || Files.exists(marker());
    }

    static DataDirectory open(RunOptions options) throws IOException {
        Path root = options.data();
        if (!Files.isDirectory(root)) {
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        FileChannel channel = FileChannel.open(
                root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            String holder = Files.readString(root.resolve("lock")).strip();
            channel.close();
            throw new Refusal("The data directory " + root + " is in use by " + holder);
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(("pid " + ProcessHandle.current().pid() + " at " + options.url() + "\n")
                .getBytes(StandardCharsets.UTF_8)));
        DataDirectory directory = new DataDirectory(root, channel);
        directory.prepare();
        return directory;
    }

    private void prepare() throws IOException {
        delete(temporary());
        Files.createDirectories(temporary());
        Files.createDirectories(root.resolve("log"));
        Files.deleteIfExists(runFile());
    }

    /** Marks the begin of a first start and removes what an interrupted one left, its database too. */
    void beginFirstStart() throws IOException {
        EmbeddedDatabase.endLeftover(this);
        if (Files.exists(marker())) {
            for (String left : List.of("db", "db.new", "accounts.txt", "inbox")) {
                delete(root.resolve(left));
            }
        }
        Files.writeString(marker(), "");
    }

    /** Nothing was ever run to Ready in this directory. */
    boolean fresh() {
        return fresh;
    }

    void firstStartDone() throws IOException {
        Files.deleteIfExists(marker());
    }

    Path root() {
        return root;
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path accounts() {
        return root.resolve("accounts.txt");
    }

    Path runFile() {
        return root.resolve("run.json");
    }

    private Path marker() {
        return root.resolve("first-start");
    }

    /** Deletes a file or a directory with all it holds; symbolic links are not followed. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> below = Files.walk(path)) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(runFile());
        channel.truncate(0);
        channel.close();
    }
}
