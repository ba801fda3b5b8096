package org.palermoassist.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A log file of at most 10 MB with four older ones beside it. */
class RotatingLog extends OutputStream {

    private static final long LIMIT = 10L << 20;
    private static final int OLDER = 4;

    private final Path file;
    private OutputStream stream;
    private long size;

    RotatingLog(Path file) throws IOException {
        this.file = file;
        open();
    }

    private void open() throws IOException {
        stream = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(file);
    }

    @Override
    public synchronized void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        if (size > LIMIT) {
            stream.close();
            rotate();
            open();
        }
        stream.write(bytes, offset, length);
        size += length;
    }

    private void rotate() throws IOException {
        for (int age = OLDER; age > 0; age--) {
            Path from = age == 1 ? file : older(age - 1);
            if (Files.exists(from)) {
                Files.move(from, older(age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path older(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }

    @Override
    public synchronized void flush() throws IOException {
        stream.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        stream.close();
    }
}
