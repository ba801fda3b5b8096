package org.palermoassist.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code portal audit verify} and {@code portal ledger verify}: tells whether what a running portal keeps is as it was written, and
 * names what is not.
 *
 * @param kept what is verified
 * @param data directory of the portal that runs on this machine
 * @param url address of a portal elsewhere
 * @param json whether the verdict is printed as JSON
 */
record VerifyCommand(Kept kept, Path data, Optional<String> url, boolean json) {

    /** What proves itself. */
    enum Kept {
        /** The audit trail. */
        AUDIT("audit", "audit trail", "/api/v1/audit/verifications") {
            @Override
            String counted(Map<String, Object> verdict) {
                Map<String, Object> head = Json.fields(verdict.get("head"));
                String end = head.isEmpty() ? "" : ", head " + head.get("position") + ' ' + head.get("link");
                return verdict.get("lines") + " lines verified" + end;
            }

            @Override
            String finding(Map<String, Object> finding) {
                return finding.get("kind") + "  position " + finding.get("position") + ", line " + finding.get("line");
            }
        },
        /** The ledger of the fund, over all of its history. */
        LEDGER("ledger", "ledger", "/api/v1/fund/verifications") {
            @Override
            String counted(Map<String, Object> verdict) {
                String head = String.valueOf(verdict.get("head"));
                return verdict.get("transfers") + " transfers verified" + (head.isEmpty() ? "" : ", head " + head);
            }

            @Override
            String finding(Map<String, Object> finding) {
                return finding.get("invariant") + "  " + finding.get("place");
            }
        };

        private final String word;
        private final String name;
        private final String path;

        Kept(String word, String name, String path) {
            this.word = word;
            this.name = name;
            this.path = path;
        }

        /** What was gone through. */
        abstract String counted(Map<String, Object> verdict);

        /** One thing that is not as it was written. */
        abstract String finding(Map<String, Object> finding);
    }

    static VerifyCommand parse(Kept kept, List<String> arguments) {
        Arguments rest = new Arguments(arguments);
        if (!rest.more() || !rest.next().equals("verify")) {
            throw new Refusal(kept.word + ": say what to do: portal " + kept.word + " verify (see: portal help)");
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
                default -> throw new Refusal(kept.word + ": unknown option " + word + " (see: portal help)");
            }
        }
        return new VerifyCommand(kept, Path.of(data), Optional.ofNullable(url), json);
    }

    /** Exit code 0 when nothing is wrong, else 1. */
    int call() throws IOException {
        Map<String, Object> verdict = RemotePortal.of(url, data, kept.word).verify(kept.name, kept.path);
        System.out.println(json ? Json.write(verdict) : text(verdict));
        return Boolean.TRUE.equals(verdict.get("intact")) ? 0 : 1;
    }

    private String text(Map<String, Object> verdict) {
        StringBuilder text = new StringBuilder(kept.counted(verdict));
        if (Boolean.TRUE.equals(verdict.get("intact"))) {
            return text.append("\nINTACT").toString();
        }
        if (verdict.get("findings") instanceof List<?> findings) {
            findings.forEach(finding -> text.append('\n').append(kept.finding(Json.fields(finding))));
        }
        return text.append("\nNOT INTACT").toString();
    }
}
