package org.palermoassist.projects.iati;

import static org.palermoassist.projects.ProjectsRule.CODE_IS_KNOWN;
import static org.palermoassist.projects.ProjectsRule.CODE_IS_NOT_WITHDRAWN;
import static org.palermoassist.projects.ProjectsRule.CODE_OF_THIS_VERSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes against their lists. Which attribute is of which list comes from the standard's own mapping. */
final class CodeChecks {

    private static final Map<String, Set<String>> VERSION_1 = Map.of(
            "ActivityDateType", Set.of("start-planned", "start-actual", "end-planned", "end-actual"),
            "OrganisationRole", Set.of("Funding", "Accountable", "Extending", "Implementing"),
            "TransactionType", Set.of("C", "D", "E", "IF", "IR", "LR", "R", "QP", "QS", "CG"));

    private static final Map<String, List<Coded>> CODED = new HashMap<>();
    private static final Set<String> WAYS = new HashSet<>(Set.of(""));

    static {
        CodedPlaces.TABLE.lines().forEach(CodeChecks::coded);
    }

    /** An attribute with the list its code is of, where the vocabulary is this one. */
    private record Coded(String attribute, String list, Optional<String> vocabulary) {}

    private final KnownCodes codes;
    private final Findings findings;

    CodeChecks(KnownCodes codes, Findings findings) {
        this.codes = codes;
        this.findings = findings;
    }

    private static void coded(String line) {
        String[] parts = line.strip().split(" +");
        String path = parts[0].equals(".") ? "" : parts[0];
        Optional<String> vocabulary = parts.length > 3 ? Optional.of(parts[3]) : Optional.empty();
        CODED.computeIfAbsent(path, p -> new ArrayList<>()).add(new Coded(parts[1], parts[2], vocabulary));
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            WAYS.add(path.substring(0, slash));
        }
    }

    void check(XmlNode activity) {
        node(activity, "", "");
    }

    private void node(XmlNode node, String path, String place) {
        for (Coded coded : CODED.getOrDefault(path, List.of())) {
            if (coded.vocabulary().isEmpty()
                    || coded.vocabulary()
                            .get()
                            .equals(node.attribute("vocabulary").orElse("1"))) {
                Optional<String> code =
                        coded.attribute().equals(".") ? node.content() : node.attribute(coded.attribute());
                code.ifPresent(c -> code(coded.list(), c, place + '@' + coded.attribute()));
            }
        }
        if (WAYS.contains(path)) {
            children(node, path, place);
        }
    }

    private void children(XmlNode node, String path, String place) {
        Map<String, Integer> numbers = new HashMap<>();
        for (XmlNode child : node.children()) {
            if (!child.isText() && child.namespace().isEmpty()) {
                int number = numbers.merge(child.local(), 1, Integer::sum);
                String childPath = path.isEmpty() ? child.local() : path + '/' + child.local();
                if (CODED.containsKey(childPath) || WAYS.contains(childPath)) {
                    node(child, childPath, place + child.local() + '[' + number + "]/");
                }
            }
        }
    }

    private void code(String list, String received, String place) {
        String code = list.equals("Language") ? received.toLowerCase(Locale.ROOT) : received;
        if (VERSION_1.getOrDefault(list, Set.of()).contains(code)) {
            findings.quarantine(CODE_OF_THIS_VERSION, place, received);
        } else if (codes.isWithdrawn(list, code)) {
            findings.notice(CODE_IS_NOT_WITHDRAWN, place, received);
        } else if (codes.isKept(list) && !codes.isCurrent(list, code)) {
            findings.notice(CODE_IS_KNOWN, place, received);
        }
    }
}
