package org.palermoassist.projects.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.projects.TagConfidence;
import org.palermoassist.projects.iati.TagEvidence.Kind;

/**
 * Proposes provisions for an activity (P-6): EXPLICIT from our own tags, INFERRED from crime words in titles and
 * descriptions and from SDG target 16.4. A DAC code or another target only adds weight to what words have proposed.
 *
 * @param provisions codes of all provisions; none other is proposed
 * @param bySector provisions that a DAC purpose code typically serves
 * @param ownTags the portal's own vocabulary
 */
public record TagInference(Set<String> provisions, Map<String, Set<String>> bySector, OwnTags ownTags) {

    private static final String ORGANIZED_CRIME_TARGET = "16.4";
    private static final Map<String, Set<String>> BY_TARGET = Map.of(
            ORGANIZED_CRIME_TARGET,
            Set.of("UNTOC-5", "UNTOC-6", "UNTOC-7", "UNTOC-12", "UNTOC-14", "FA-5"),
            "16.5",
            Set.of("UNTOC-8", "UNTOC-9"),
            "16.2",
            Set.of("TIP-5", "TIP-6", "TIP-9"),
            "5.2",
            Set.of("TIP-5", "TIP-6", "TIP-9"),
            "8.7",
            Set.of("TIP-5", "TIP-6", "TIP-9"),
            "10.7",
            Set.of("SOM-6", "SOM-16"),
            "15.7",
            Set.of("UNTOC-27"));

    /** Proposals, the weightiest first, then by provision; none for an activity that speaks of no such thing. */
    public List<TagProposal> propose(ReportedActivity activity) {
        Map<String, List<TagEvidence>> found = new LinkedHashMap<>();
        explicit(activity, found);
        texts(activity, found);
        targets(activity, found);
        sectors(activity, found);
        return found.entrySet().stream()
                .filter(entry -> provisions.contains(entry.getKey()))
                .map(entry -> proposal(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(TagProposal::weight).reversed().thenComparing(TagProposal::provision))
                .toList();
    }

    private static TagProposal proposal(String provision, List<TagEvidence> evidence) {
        List<TagEvidence> strongestFirst = evidence.stream()
                .distinct()
                .sorted(Comparator.comparingInt((TagEvidence e) -> e.kind().weight())
                        .reversed())
                .toList();
        boolean named = strongestFirst.get(0).kind() == Kind.OWN_TAG;
        int weight = strongestFirst.stream()
                .map(TagEvidence::kind)
                .distinct()
                .mapToInt(Kind::weight)
                .sum();
        return new TagProposal(
                provision, named ? TagConfidence.EXPLICIT : TagConfidence.INFERRED, weight, strongestFirst);
    }

    private static void add(Map<String, List<TagEvidence>> found, String provision, TagEvidence evidence) {
        found.computeIfAbsent(provision, p -> new ArrayList<>()).add(evidence);
    }

    /** A paragraph in brackets, as in UNTOC-18(13), belongs to its article. */
    private void explicit(ReportedActivity activity, Map<String, List<TagEvidence>> found) {
        for (Tag tag : activity.themes().tags()) {
            if (ownTags.owns(tag)) {
                String code = tag.code().code();
                add(found, code.replaceAll("\\(.*", ""), new TagEvidence(Kind.OWN_TAG, "tag", code, code));
            }
        }
    }

    private static void texts(ReportedActivity activity, Map<String, List<TagEvidence>> found) {
        activity.texts().titles().forEach(title -> text(title, "title", Kind.TITLE_WORDS, found));
        int number = 0;
        for (Description description : activity.texts().descriptions()) {
            String place = "description[" + ++number + ']';
            description.narratives().forEach(n -> text(n, place, Kind.DESCRIPTION_WORDS, found));
        }
    }

    private static void text(Narrative text, String place, Kind kind, Map<String, List<TagEvidence>> found) {
        FoldedText folded = new FoldedText(text.text());
        Map<String, CrimeWords.Found> crimes = new HashMap<>();
        for (CrimeWords.Found words : CrimeWords.crimes().find(folded, kind == Kind.TITLE_WORDS)) {
            crimes.putIfAbsent(words.phrase().crime(), words);
            words.phrase().provisions().forEach(p -> add(found, p, evidence(words, folded, place, kind)));
        }
        if (crimes.isEmpty()) {
            return;
        }
        for (CrimeWords.Found words : CrimeWords.aspects().find(folded, true)) {
            CrimeWords.Found crime = crimes.get(words.phrase().crime());
            if (crime != null) {
                for (String provision : words.phrase().provisions()) {
                    add(found, provision, evidence(crime, folded, place, kind));
                    add(found, provision, evidence(words, folded, place, Kind.ASPECT_WORDS));
                }
            }
        }
    }

    private static TagEvidence evidence(CrimeWords.Found words, FoldedText text, String place, Kind kind) {
        return new TagEvidence(
                kind, place, text.phrase(words.from(), words.to()), text.context(words.from(), words.to()));
    }

    private static void targets(ReportedActivity activity, Map<String, List<TagEvidence>> found) {
        Set<String> targets = new HashSet<>();
        activity.themes().tags().stream()
                .filter(tag -> tag.code().vocabulary().equals(Optional.of("3")))
                .forEach(tag -> targets.add(tag.code().code()));
        activity.themes().sectors().stream()
                .filter(sector -> sector.vocabulary().equals("8"))
                .forEach(sector -> targets.add(sector.code().code()));
        for (String target : targets) {
            TagEvidence evidence = new TagEvidence(Kind.SDG_TARGET, "tag", target, "SDG " + target);
            if (target.equals(ORGANIZED_CRIME_TARGET)) {
                add(found, "UNTOC-5", evidence);
            }
            support(BY_TARGET.getOrDefault(target, Set.of()), evidence, found);
        }
    }

    private void sectors(ReportedActivity activity, Map<String, List<TagEvidence>> found) {
        for (Sector sector : activity.sectorsAnywhere()) {
            String code = sector.code().code();
            if (sector.vocabulary().equals("1") && bySector.containsKey(code)) {
                support(bySector.get(code), new TagEvidence(Kind.SECTOR, "sector", code, "DAC " + code), found);
            }
        }
    }

    private static void support(Set<String> served, TagEvidence evidence, Map<String, List<TagEvidence>> found) {
        for (String provision : served) {
            if (found.containsKey(provision)) {
                add(found, provision, evidence);
            }
        }
    }
}
