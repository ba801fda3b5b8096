package org.palermoassist.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether far-reaching roles must have a second factor, {@code obligatory} or {@code optional}. The environment decides; else the
 * file {@code second-factor} of the data directory, which the first start with a sample world writes, so that its accounts
 * sign in with login and password alone; else it is obligatory.
 */
class SecondFactorSetting {

    static final String ENVIRONMENT = "PORTAL_SECOND_FACTOR";
    private static final String OBLIGATORY = "obligatory";
    private static final String OPTIONAL = "optional";

    private final Path file;

    SecondFactorSetting(Path data) {
        this.file = data.resolve("second-factor");
    }

    /** Remembers what a new data directory begins with. */
    void begin(String world) throws IOException {
        if ("sample".equals(world)) {
            Files.writeString(file, OPTIONAL + "\n");
        } else {
            Files.deleteIfExists(file);
        }
    }

    /**
     * The setting in force.
     *
     * @param environment what the environment says, or null
     * @throws Refusal for a word that is neither of the two
     */
    String value(String environment) throws IOException {
        String word = environment == null || environment.isBlank() ? remembered() : environment.strip();
        if (!word.equals(OBLIGATORY) && !word.equals(OPTIONAL)) {
            throw new Refusal(ENVIRONMENT + " is " + OBLIGATORY + " or " + OPTIONAL + ", not " + word);
        }
        return word;
    }

    private String remembered() throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : OBLIGATORY;
    }
}
