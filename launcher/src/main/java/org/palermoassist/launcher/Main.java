package org.palermoassist.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** Entry of {@code portal.jar}: the first word is the command. */
public final class Main {

    private Main() {}

    /**
     * Carries out one command and ends the process with its exit code.
     *
     * @param words command and its options
     */
    public static void main(String[] words) {
        System.exit(run(words));
    }

    private static int run(String... words) {
        PrintStream terminal = System.err; // the command run sends what servers print elsewhere
        String command = words.length == 0 ? "help" : words[0];
        List<String> rest = words.length == 0 ? List.of() : Arrays.asList(words).subList(1, words.length);
        try {
            return switch (command) {
                case "run" -> new PortalRun(RunOptions.parse(rest), Installation.ofThisJar()).call();
                case "migrate" -> new MigrateCommand(Installation.ofThisJar()).call(rest);
                case "import" -> ImportCommand.parse(rest).call();
                case "audit" ->
                    VerifyCommand.parse(VerifyCommand.Kept.AUDIT, rest).call();
                case "factors" -> FactorsCommand.parse(rest).call();
                case "ledger" ->
                    VerifyCommand.parse(VerifyCommand.Kept.LEDGER, rest).call();
                case "help", "--help", "-h" -> Help.print();
                default -> throw new Refusal("unknown command " + command + " (see: portal help)");
            };
        } catch (Refusal e) {
            terminal.println(e.getMessage());
            return e.exitCode();
        } catch (IOException e) {
            terminal.println(command + " failed: " + e);
            return 1;
        }
    }
}
