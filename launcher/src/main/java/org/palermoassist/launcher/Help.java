package org.palermoassist.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What the commands do, from the text file {@code help.txt}. */
final class Help {

    private Help() {}

    static int print() throws IOException {
        try (InputStream text = Help.class.getResourceAsStream("help.txt")) {
            System.out.print(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
        return 0;
    }
}
