package org.palermoassist.launcher;

import java.nio.file.Path;
import java.util.List;

/**
 * How {@code portal run} was called.
 *
 * @param port of HTTP
 * @param host address to listen on
 * @param data directory of the database, the inbox and the logs, absolute
 * @param world what a new directory is filled with: {@code sample} or {@code empty}
 * @param worldChosen whether the caller named the world, and so is told when it no longer counts
 */
record RunOptions(int port, String host, Path data, String world, boolean worldChosen) {

    static RunOptions parse(List<String> arguments) {
        int port = 8080;
        String host = "127.0.0.1";
        String data = "data";
        String world = null;
        Arguments rest = new Arguments(arguments);
        while (rest.more()) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(rest.value(option));
                case "--host" -> host = rest.value(option);
                case "--data" -> data = rest.value(option);
                case "--sample", "--empty" -> world = world(world, option.substring(2));
                default -> throw new Refusal("run: unknown option " + option + " (see: portal help)");
            }
        }
        Path directory = Path.of(data).toAbsolutePath().normalize();
        return new RunOptions(port, host, directory, world == null ? "sample" : world, world != null);
    }

    private static String world(String before, String now) {
        if (before != null && !before.equals(now)) {
            throw new Refusal("run: --sample and --empty exclude each other");
        }
        return now;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Refusal("run: --port takes a number from 1 to 65535, not " + text);
        }
        throw new Refusal("run: --port takes a number from 1 to 65535, not " + text);
    }

    /** Address by which this machine reaches the portal. */
    String url() {
        String name = "0.0.0.0".equals(host) || "::".equals(host) ? "127.0.0.1" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
    }
}
