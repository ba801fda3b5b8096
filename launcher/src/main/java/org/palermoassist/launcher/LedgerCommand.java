package org.palermoassist.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code portal ledger verify}: tells whether each invariant of the ledger of a running portal holds over all of its history, and names where one does
 * not.
 *
 * @param data directory of the portal that runs on this machine
 * @param url address of a portal elsewhere
 * @param json whether the verdict is printed as JSON
 */
record LedgerCommand(Path data, Optional<String> url, boolean json) {

    static LedgerCommand parse(List<String> arguments) {
        Arguments rest = new Arguments(arguments);
        if (!rest.more() || !rest.next().equals("verify")) {
            throw new Refusal("ledger: say what to do: portal ledger verify (see: portal help)");
        }
        String data = "data";
        String url = null;
        boolean json = false;
        while (rest.more()) {
            String word = rest.next();
            switch (word) {
                case "--data" -> data = rest.value(word);
                case "--url" -> url = rest.value(word);
                case "--json" -> json = true;
                default -> throw new Refusal("ledger: unknown option " + word + " (see: portal help)");
            }
        }
        return new LedgerCommand(Path.of(data), Optional.ofNullable(url), json);
    }

    /** Exit code 0 when nothing is wrong, else 1. */
    int call() throws IOException {
        Map<String, Object> verdict =
                RemotePortal.of(url, data, "ledger").verify("ledger", "/api/v1/fund/verifications");
        System.out.println(json ? Json.write(verdict) : text(verdict));
        return Boolean.TRUE.equals(verdict.get("intact")) ? 0 : 1;
    }

    private static String text(Map<String, Object> verdict) {
        StringBuilder text = new StringBuilder(verdict.get("transfers") + " transfers verified");
        if (!String.valueOf(verdict.get("head")).isEmpty()) {
            text.append(", head ").append(verdict.get("head"));
        }
        if (Boolean.TRUE.equals(verdict.get("intact"))) {
            return text.append("\nINTACT").toString();
        }
        if (verdict.get("findings") instanceof List<?> findings) {
            findings.forEach(finding -> text.append('\n').append(finding(Json.fields(finding))));
        }
        return text.append("\nNOT INTACT").toString();
    }

    private static String finding(Map<String, Object> finding) {
        return finding.get("invariant") + "  " + finding.get("place");
    }
}
