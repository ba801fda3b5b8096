package org.palermoassist.e2e.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a process and those that it started listen, as the kernel tells it. */
final class Listeners {
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");

    /** Local address, state 0A (listening), inode. */
    private static final Pattern LINE =
            Pattern.compile("\\s*\\d+: ([0-9A-F]+:[0-9A-F]{4}) \\S+ 0A (?:\\S+ ){5}(\\d+) .*");

    private Listeners() {}

    /** Local addresses and ports in the kernel's hexadecimal notation. */
    static List<String> of(ProcessHandle process) {
        Set<String> own = Stream.concat(Stream.of(process), process.descendants())
                .flatMap(each -> sockets(each.pid()))
                .collect(Collectors.toSet());
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)))
                .map(line -> LINE.matcher(line.replaceAll(" +", " ")))
                .filter(Matcher::matches)
                .filter(line -> own.contains(line.group(2)))
                .map(line -> line.group(1))
                .toList();
    }

    /** 127.x.x.x, ::1, or 127.x.x.x as an address of version 6. */
    static boolean isLoopback(String local) {
        String address = local.substring(0, local.indexOf(':'));
        return address.matches("[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F");
    }

    private static Stream<String> sockets(long pid) {
        try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return open
                    .map(Listeners::target)
                    .map(SOCKET::matcher)
                    .filter(Matcher::matches)
                    .map(one -> one.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a descriptor stands for; nothing once it is closed. */
    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
