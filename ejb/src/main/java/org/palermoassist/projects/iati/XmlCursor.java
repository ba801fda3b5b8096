package org.palermoassist.projects.iati;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * The XML parser with its limits. Made by Woodstox's own factory, since a server may set another as the default.
 * Whatever the parser throws becomes a refusal of the file.
 */
final class XmlCursor {

    static final int MAX_DEPTH = 200;
    static final int MAX_TEXT = 20_000_000;
    private static final int MAX_ATTRIBUTE = 1_000_000;
    private static final int MAX_ATTRIBUTES = 200;
    private static final WstxInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private boolean rootSeen;

    private XmlCursor(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external reference refused: " + systemId);
        });
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH + 10);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        return factory;
    }

    static XmlCursor open(InputStream in) throws IOException, ReadRefusal {
        try {
            return new XmlCursor(FACTORY.createXMLStreamReader(in));
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e, "line 1, column 1", false);
        }
    }

    static XmlCursor open(String xml) {
        try {
            return new XmlCursor(FACTORY.createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Next event; a document type, an entity left open and too deep nesting are refused here for all. */
    int next() throws IOException, ReadRefusal {
        int event = advance();
        switch (event) {
            case XMLStreamConstants.DTD -> throw at(FileFault.DTD_REFUSED, "document type");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw at(FileFault.NOT_WELL_FORMED, "unknown entity");
            case XMLStreamConstants.START_ELEMENT -> rootSeen = true;
            default -> {
                return event;
            }
        }
        return event;
    }

    private int advance() throws IOException, ReadRefusal {
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e, place(), rootSeen);
        }
    }

    ReadRefusal at(FileFault fault, String detail) {
        return new ReadRefusal(fault, place(), detail);
    }

    int line() {
        return Math.max(reader.getLocation().getLineNumber(), 1);
    }

    private String place() {
        Location at = reader.getLocation();
        return "line " + at.getLineNumber() + ", column " + at.getColumnNumber();
    }

    XMLStreamReader reader() {
        return reader;
    }

    /** Sorts out what the parser says; trouble with the source itself is no fault of the file and goes on up. */
    private static ReadRefusal refusal(Exception e, String place, boolean rootSeen) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharConversionException && !said(cause).contains("unexpected eof")
                    || cause instanceof UnsupportedEncodingException) {
                return new ReadRefusal(FileFault.ENCODING, place, said(cause));
            }
            if (cause instanceof ZipException) {
                return new ReadRefusal(FileFault.DAMAGED_ARCHIVE, place, said(cause));
            }
            if (cause instanceof WstxEOFException
                    || cause instanceof EOFException
                    || cause instanceof CharConversionException) {
                return new ReadRefusal(rootSeen ? FileFault.CUT_OFF : FileFault.NOT_WELL_FORMED, place, said(cause));
            }
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        boolean limit = said(e).contains("limit") && said(e).contains("exceeded");
        boolean encoding = said(e).contains("encoding") && !rootSeen;
        FileFault other = encoding ? FileFault.ENCODING : FileFault.NOT_WELL_FORMED;
        return new ReadRefusal(limit ? FileFault.TEXT_TOO_LONG : other, place, said(e));
    }

    private static String said(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    }
}
