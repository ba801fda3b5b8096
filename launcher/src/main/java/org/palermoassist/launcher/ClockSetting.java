package org.palermoassist.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * By how many days the portal's clock is ahead of the machine's: 0, but for a test of a sample world, which sees a deadline pass and
 * an expert travel and come home. The file {@code clock-ahead} of the data directory, which the first start with a sample world
 * writes, remembers it: a clock that was ahead never goes back, since ledger and audit trail follow it. A directory without that
 * file keeps the machine's time.
 */
class ClockSetting {

    static final String ENVIRONMENT = "PORTAL_CLOCK_AHEAD";
    private static final int MOST = 3660;

    private final Path file;

    ClockSetting(Path data) {
        this.file = data.resolve("clock-ahead");
    }

    /** Remembers what a new data directory begins with. */
    void begin(String world) throws IOException {
        if ("sample".equals(world)) {
            Files.writeString(file, "0\n");
        } else {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Days in force; they are remembered.
     *
     * @param environment what the environment says, or null
     * @throws Refusal for anything but a sample world, and for fewer days than before
     */
    int days(String environment) throws IOException {
        boolean sample = Files.exists(file);
        int before = sample ? whole(Files.readString(file).strip()) : 0;
        if (environment == null || environment.isBlank()) {
            return before;
        }
        if (!sample) {
            throw new Refusal(ENVIRONMENT + " is for a data directory that began with a sample world");
        }
        int days = whole(environment.strip());
        if (days < before) {
            throw new Refusal(ENVIRONMENT + ": the clock of this data directory is " + before
                    + " days ahead already and never goes back");
        }
        Files.writeString(file, days + "\n");
        return days;
    }

    private static int whole(String text) {
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) <= MOST) {
            return Integer.parseInt(text);
        }
        throw new Refusal(ENVIRONMENT + " takes whole days from 0 to " + MOST + ", not " + text);
    }
}
