package org.palermoassist.projects.iati;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.palermoassist.projects.ProjectsRule;

/**
 * Reads a file of IATI activities, version 2.01 to 2.03 or 1.0x, plain or gzip: one activity at a time, in memory that
 * depends on the largest activity, not on the file. One of version 1 is said in version 2 before it is handed over. Safe for use by several threads; each call reads one file.
 */
public final class IatiReader {

    private static final Set<String> VERSIONS = Set.of("2.01", "2.02", "2.03");
    private static final int MAX_IDENTIFIER = 700;
    private static final int SHOWN = 200;

    /**
     * Reads a file to its end, or up to what makes it unreadable.
     *
     * @param file bytes of the file; not closed here
     * @param handler is given every activity before the next one is read; what it throws goes up to the caller
     * @return what the file turned out to be; activities before a fault have been handed over
     * @throws IOException when the source of the bytes fails; not for bad content
     */
    public FileReport read(InputStream file, ActivityHandler handler) throws IOException {
        Reading reading = new Reading(handler);
        try {
            reading.read(FileStart.open(file));
            return reading.report(Optional.empty());
        } catch (ReadRefusal refusal) {
            return reading.report(Optional.of(refusal));
        }
    }

    /** The reading of one file. */
    private static final class Reading {

        private final ActivityHandler handler;
        private final Set<String> identifiers = new HashSet<>();
        private String version = "";
        private Optional<String> language = Optional.empty();
        private int activities;
        private int transactions;
        private int budgets;
        private int rejected;

        Reading(ActivityHandler handler) {
            this.handler = handler;
        }

        void read(InputStream xml) throws IOException, ReadRefusal {
            XmlCursor cursor = XmlCursor.open(xml);
            root(cursor);
            TreeReader trees = new TreeReader(cursor);
            int depth = 1;
            while (depth > 0) {
                int event = cursor.next();
                if (event == XMLStreamConstants.START_ELEMENT && isActivity(cursor.reader())) {
                    int line = cursor.line();
                    activity(trees.read(), line, cursor);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    trees.read(); // something foreign between activities
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            toTheEnd(cursor);
        }

        private void toTheEnd(XmlCursor cursor) throws IOException, ReadRefusal {
            if (version.isEmpty()) {
                throw cursor.at(FileFault.VERSION_NOT_SUPPORTED, "no version");
            }
            while (cursor.next() != XMLStreamConstants.END_DOCUMENT) {
                // comments may follow; a second root is refused by the parser
            }
        }

        private static boolean isActivity(XMLStreamReader at) {
            String namespace = at.getNamespaceURI();
            return at.getLocalName().equals("iati-activity") && (namespace == null || namespace.isEmpty());
        }

        private void root(XmlCursor cursor) throws IOException, ReadRefusal {
            while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
                // comments may stand before the root
            }
            XMLStreamReader root = cursor.reader();
            boolean foreign =
                    root.getNamespaceURI() != null && !root.getNamespaceURI().isEmpty();
            if (foreign || !root.getLocalName().equals("iati-activities")) {
                throw cursor.at(FileFault.NOT_AN_ACTIVITY_FILE, "root element " + root.getLocalName());
            }
            language = Optional.ofNullable(root.getAttributeValue(XmlNode.XML_NAMESPACE, "lang"));
            Optional<String> given = Optional.ofNullable(root.getAttributeValue("", "version"));
            if (given.isPresent()) {
                accept(given.get().strip(), cursor);
            }
        }

        private void accept(String given, XmlCursor cursor) throws ReadRefusal {
            version = given;
            if (!VERSIONS.contains(given) && !Upgrade.isNeeded(given)) {
                throw cursor.at(FileFault.VERSION_NOT_SUPPORTED, "version " + given);
            }
        }

        private void activity(XmlNode received, int line, XmlCursor cursor) throws ReadRefusal {
            if (version.isEmpty()) {
                accept(received.attribute("version").orElse(""), cursor);
            }
            activities++;
            transactions += received.count("transaction");
            budgets += received.count("budget");
            XmlNode node = Upgrade.isNeeded(version) ? Upgrade.upgraded(received) : received;
            if (node.language().isEmpty()) {
                language.ifPresent(node::withLanguage);
            }
            String identifier = ActivityReading.identifier(node);
            Optional<ProjectsRule> broken = brokenBy(identifier);
            if (broken.isPresent()) {
                rejected++;
                String shown = identifier.substring(0, Math.min(SHOWN, identifier.length()));
                handler.rejected(RejectedActivity.unidentified(activities, line, shown, broken.get()));
            } else {
                handler.activity(new ReceivedActivity(node, new ReceivedActivity.Position(activities, line, version)));
            }
        }

        private Optional<ProjectsRule> brokenBy(String identifier) {
            if (identifier.isEmpty()) {
                return Optional.of(ProjectsRule.IDENTIFIER_GIVEN);
            }
            if (identifier.length() > MAX_IDENTIFIER) {
                return Optional.of(ProjectsRule.IDENTIFIER_FITS);
            }
            return identifiers.add(identifier) ? Optional.empty() : Optional.of(ProjectsRule.IDENTIFIER_UNIQUE_IN_FILE);
        }

        FileReport report(Optional<ReadRefusal> refusal) {
            return new FileReport(
                    refusal.map(ReadRefusal::fault),
                    refusal.map(ReadRefusal::place),
                    refusal.map(ReadRefusal::getMessage),
                    Optional.of(version).filter(v -> !v.isEmpty()),
                    new FileReport.Counts(activities, transactions, budgets, rejected));
        }
    }
}
