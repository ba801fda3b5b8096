package org.palermoassist.projects.iati;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads one element with all below it into memory, within limits. */
final class TreeReader {

    /** What an activity may take, in characters, an element counting as some; memory is about four times that. */
    private static final int MAX_WEIGHT = 40_000_000;

    private static final int ELEMENT_WEIGHT = 60;
    private static final int ATTRIBUTE_WEIGHT = 30;

    private final XmlCursor cursor;
    private final XMLStreamReader reader;
    private final StringBuilder text = new StringBuilder();
    private long weight;

    TreeReader(XmlCursor cursor) {
        this.cursor = cursor;
        this.reader = cursor.reader();
    }

    static XmlNode parse(String xml) {
        XmlCursor cursor = XmlCursor.open(xml);
        try {
            while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
                // a comment may stand before the element
            }
            return new TreeReader(cursor).read();
        } catch (IOException | ReadRefusal e) {
            throw new IllegalStateException("stored activity document cannot be read", e);
        }
    }

    /** Reads the element whose start tag is the current event, up to its end tag. */
    XmlNode read() throws IOException, ReadRefusal {
        weight = 0;
        text.setLength(0);
        List<XmlNode> open = new ArrayList<>();
        open.add(start());
        while (true) {
            XmlNode current = open.get(open.size() - 1);
            switch (cursor.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(current);
                    if (open.size() >= XmlCursor.MAX_DEPTH) {
                        throw cursor.at(FileFault.TOO_DEEP, "more than " + XmlCursor.MAX_DEPTH + " elements deep");
                    }
                    XmlNode child = start();
                    current.add(child);
                    open.add(child);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    flush(current);
                    open.remove(open.size() - 1);
                    if (open.isEmpty()) {
                        return current;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                default -> {
                    // comments and processing instructions say nothing about the activity
                }
            }
        }
    }

    private void characters() throws ReadRefusal {
        weigh(reader.getTextLength());
        if (text.length() + reader.getTextLength() > XmlCursor.MAX_TEXT) {
            throw cursor.at(FileFault.TEXT_TOO_LONG, "text of more than " + XmlCursor.MAX_TEXT + " characters");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private void flush(XmlNode node) {
        if (text.length() > 0) {
            node.addText(text.toString());
            text.setLength(0);
        }
    }

    private XmlNode start() throws ReadRefusal {
        weigh(ELEMENT_WEIGHT);
        return new XmlNode(
                plain(reader.getNamespaceURI()), plain(reader.getPrefix()), reader.getLocalName(), attributes());
    }

    private List<XmlAttribute> attributes() throws ReadRefusal {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        List<XmlAttribute> attributes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String value = reader.getAttributeValue(i);
            weigh(ATTRIBUTE_WEIGHT + value.length());
            attributes.add(new XmlAttribute(
                    plain(reader.getAttributeNamespace(i)),
                    plain(reader.getAttributePrefix(i)),
                    reader.getAttributeLocalName(i),
                    value));
        }
        return attributes;
    }

    private void weigh(int more) throws ReadRefusal {
        weight += more;
        if (weight > MAX_WEIGHT) {
            throw cursor.at(FileFault.TEXT_TOO_LONG, "activity of more than " + MAX_WEIGHT + " characters");
        }
    }

    private static String plain(String nameOrNull) {
        return Optional.ofNullable(nameOrNull).orElse("");
    }
}
