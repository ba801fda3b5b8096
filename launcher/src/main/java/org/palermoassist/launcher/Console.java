package org.palermoassist.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** What the person at the terminal reads; everything that the servers write goes to a log file instead. */
class Console {

    private final PrintStream out = System.out;

    /** Sends what the servers print to a file from now on. */
    void redirectServers(Path log) throws IOException {
        PrintStream stream = new PrintStream(new RotatingLog(log), true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    /** One step of the start, with the seconds since the program began. */
    void step(String text) {
        line(String.format(Locale.ROOT, "%5.1f s  %s", seconds(), text));
    }

    static double seconds() {
        return (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1000.0;
    }
}
