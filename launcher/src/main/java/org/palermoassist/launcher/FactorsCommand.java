package org.palermoassist.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code portal factors reset}: takes second factors off, when the secret they were sealed with is lost or nobody who could help can sign in.
 *
 * @param data directory of the portal that runs on this machine; no other portal takes this order
 * @param login whose; nobody's means everybody's
 */
record FactorsCommand(Path data, Optional<String> login) {

    static FactorsCommand parse(List<String> arguments) {
        Arguments rest = new Arguments(arguments);
        if (!rest.more() || !rest.next().equals("reset")) {
            throw new Refusal("factors: say what to do: portal factors reset (see: portal help)");
        }
        String data = "data";
        String login = null;
        boolean all = false;
        while (rest.more()) {
            String word = rest.next();
            switch (word) {
                case "--data" -> data = rest.value(word);
                case "--login" -> login = rest.value(word);
                case "--all" -> all = true;
                default -> throw new Refusal("factors: unknown option " + word + " (see: portal help)");
            }
        }
        if (all == (login != null)) {
            throw new Refusal("factors reset: say whose: --login LOGIN or --all (see: portal help)");
        }
        return new FactorsCommand(Path.of(data), Optional.ofNullable(login));
    }

    /** Exit code 0 once it is done. */
    int call() throws IOException {
        long count = RemotePortal.of(Optional.empty(), data, "factors").resetFactors(login);
        System.out.println(
                "Second factors taken off: " + count + ". Who needs one sets it up anew at the next sign-in.");
        return 0;
    }
}
