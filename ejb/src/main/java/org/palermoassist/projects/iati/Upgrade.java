package org.palermoassist.projects.iati;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says an activity of version 1 of the standard in the words of version 2.03: one activity, in memory, before anything
 * else looks at it. What version 2 has no place for stays where it was as a leftover ({@link Leftover}). Nothing is made
 * up: what version 2 asks for and the partner did not give is missing afterwards, too. Source: upgrade notes of IATI 2.01.
 */
final class Upgrade {

    private static final Set<String> VERSIONS = Set.of("1.0", "1.00", "1.01", "1.02", "1.03", "1.04", "1.05");

    /** Elements that hold text, which becomes a narrative. */
    private static final Set<String> TEXTS =
            Set.of(("title description organisation department person-name job-title mailing-address name"
                            + " activity-description comment condition reporting-org participating-org activity-date"
                            + " recipient-country recipient-region sector policy-marker provider-org receiver-org")
                    .split(" "));

    /** Texts that stand once in their parent, so that more of them are more languages of one. */
    private static final Set<String> SINGLE = Set.of(
            "title",
            "organisation",
            "department",
            "person-name",
            "job-title",
            "name",
            "activity-description",
            "comment");

    /** Elements that say something by a code only; the name of the code that version 1 repeats beside it is left out. */
    private static final Set<String> CODED =
            Set.of(("activity-status activity-scope collaboration-type default-flow-type default-finance-type"
                            + " default-aid-type default-tied-status transaction-type flow-type finance-type aid-type"
                            + " tied-status disbursement-channel category language repayment-type repayment-plan"
                            + " exactness location-class location-reach feature-designation other-flags")
                    .split(" "));

    /** Texts that say nothing without their code. */
    private static final Set<String> BY_CODE =
            Set.of("sector", "recipient-country", "recipient-region", "policy-marker");

    /** Elements whose own text is their value. */
    private static final Set<String> VALUES =
            Set.of(("iati-identifier telephone email website value pos channel-code interest-received"
                            + " principal-outstanding principal-arrears interest-arrears forecast narrative")
                    .split(" "));

    private Upgrade() {}

    static boolean isNeeded(String version) {
        return VERSIONS.contains(version);
    }

    static XmlNode upgraded(XmlNode activity) {
        XmlNode upgraded = UpgradedAttributes.shell(activity, "");
        children(activity, upgraded);
        return upgraded;
    }

    private static void children(XmlNode source, XmlNode target) {
        Map<String, XmlNode> texts = new HashMap<>();
        for (XmlNode child : source.is("location") ? UpgradedPlace.oldLast(source) : source.children()) {
            if (child.isText()) {
                target.add(Leftover.text(child.text()));
            } else if (!child.namespace().isEmpty()) {
                target.add(child);
            } else if (saysSomething(child)) {
                child(child, target, texts);
            }
        }
    }

    private static boolean saysSomething(XmlNode node) {
        return node.content().isPresent()
                || !node.children().isEmpty()
                || !node.attributes().isEmpty()
                || node.is("iati-identifier");
    }

    private static void child(XmlNode child, XmlNode target, Map<String, XmlNode> texts) {
        String name = child.local();
        if (name.equals("activity-website")) {
            child.content().ifPresent(url -> target.add(UpgradedParts.website(url)));
        } else if (name.equals("other-identifier") && child.attribute("ref").isEmpty()) {
            target.add(UpgradedParts.otherIdentifier(child));
        } else if (UpgradedPlace.isOld(child, target)) {
            UpgradedPlace.add(child, target);
        } else if (name.equals("aid-type-flag")) {
            coded(child, UpgradedAttributes.renamed(child, "other-flags"), target);
        } else if (!SchemaOrder.knows(target.local(), name)) {
            target.add(Leftover.of(child));
        } else if (TEXTS.contains(name)) {
            text(child, target, texts);
        } else if (CODED.contains(name)) {
            coded(child, UpgradedAttributes.shell(child, target.local()), target);
        } else {
            plain(child, target);
        }
    }

    /** A code, or words that stand for one; without either there is nothing that version 2 could say. */
    private static void coded(XmlNode child, XmlNode shell, XmlNode target) {
        Optional<String> code =
                shell.attribute("code").or(() -> child.content().flatMap(c -> UpgradedCodes.ofWords(child.local(), c)));
        if (code.isEmpty()) {
            target.add(Leftover.of(child));
        } else {
            target.add(shell.with("code", code.get()));
        }
    }

    private static void text(XmlNode child, XmlNode target, Map<String, XmlNode> texts) {
        XmlNode shell = UpgradedAttributes.shell(child, target.local());
        if (BY_CODE.contains(child.local()) && shell.attribute("code").isEmpty()) {
            target.add(Leftover.of(child));
            return;
        }
        List<XmlNode> narratives = narratives(child);
        String key = child.local() + shell.attributes();
        XmlNode same = texts.get(key);
        boolean once = SINGLE.contains(child.local()) || child.is("description") && !target.is("iati-activity");
        if (same != null && (once || isOtherLanguage(same, narratives))) {
            narratives.forEach(same::add);
            return;
        }
        narratives.forEach(shell::add);
        if (!shell.children().isEmpty() || !shell.attributes().isEmpty()) {
            target.add(shell);
            texts.putIfAbsent(key, shell);
        }
    }

    private static boolean isOtherLanguage(XmlNode known, List<XmlNode> narratives) {
        return !narratives.isEmpty()
                && narratives.stream().allMatch(n -> known.all("narrative").stream()
                        .noneMatch(k -> k.language().equals(n.language())));
    }

    private static List<XmlNode> narratives(XmlNode child) {
        List<XmlNode> narratives = new ArrayList<>(child.all("narrative"));
        if (narratives.isEmpty()) {
            child.content()
                    .filter(text -> !UpgradedAttributes.repeatsDate(child, text))
                    .ifPresent(text -> narratives.add(UpgradedParts.narrative(text, child.language())));
        }
        return narratives;
    }

    private static void plain(XmlNode child, XmlNode target) {
        XmlNode node = UpgradedAttributes.shell(child, target.local());
        target.add(node);
        if (VALUES.contains(child.local())) {
            child.content().ifPresent(node::addText);
        } else if (child.children().isEmpty()) {
            child.content()
                    .filter(text -> !UpgradedAttributes.repeatsDate(child, text))
                    .ifPresent(text -> node.add(Leftover.text(text)));
        } else {
            children(child, node);
        }
        UpgradedParts.languageOfDocument(child).ifPresent(node::add);
    }
}
