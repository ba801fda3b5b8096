package org.palermoassist.projects.iati;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One activity as it came. Its parts are worked out when asked for: the hash first, the rest only when the hash is new. Not for use after the handler returns to the reader.
 */
public final class ReceivedActivity {

    private final XmlNode node;
    private final Position position;
    private Optional<ReportedActivity> reported = Optional.empty();

    ReceivedActivity(XmlNode node, Position position) {
        this.node = node;
        this.position = position;
    }

    /** An activity that came in another form than XML, as if it had been written as XML. */
    public static ReceivedActivity of(ReportedActivity activity, Position position) {
        return new ReceivedActivity(ActivityComposer.compose(activity), position);
    }

    /**
     * Where an activity stands in its file.
     *
     * @param number from 1
     * @param line line where it begins, from 1
     * @param version version of the standard it is written in
     */
    public record Position(int number, int line, String version) {}

    XmlNode node() {
        return node;
    }

    /** Where it stands in its file. */
    public Position position() {
        return position;
    }

    /** Identifier without outer blanks, never empty. */
    public String identifier() {
        return ActivityReading.identifier(node);
    }

    /** How many transactions and budgets it holds: what most of its rows are. */
    public int moneyRows() {
        return node.count("transaction") + node.count("budget");
    }

    /** Codes of the portal's own vocabulary that its reporter gives it; none where it only repeats what others reported. */
    public Set<String> namedProvisions(OwnTags tags) {
        boolean repeats = node.first("reporting-org")
                .flatMap(org -> PartReader.flag(org.attribute("secondary-reporter")))
                .orElse(false);
        return repeats
                ? Set.of()
                : node.all("tag").stream()
                        .filter(tags::owns)
                        .flatMap(tag -> tag.attribute("code").stream())
                        .collect(Collectors.toSet());
    }

    /** SHA-256 in lower-case hexadecimal digits of what the activity says, however it is written down. */
    public String contentHash(OwnTags tags) {
        return ContentHash.of(node, tags);
    }

    /** The activity as records; worked out once. */
    public ReportedActivity reported() {
        if (reported.isEmpty()) {
            reported = Optional.of(ActivityReading.read(node));
        }
        return reported.get();
    }

    /** The activity's own XML, compact, for keeping. */
    public ActivityDocument document() {
        return ActivityDocument.of(node);
    }
}
