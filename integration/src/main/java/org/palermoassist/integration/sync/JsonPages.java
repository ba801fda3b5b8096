package org.palermoassist.integration.sync;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.palermoassist.sync.Feed;
import org.palermoassist.sync.FetchFault;
import org.palermoassist.sync.Paging;

/** Puts the pages of a service together: one array of all that stands in their lists, each item as it came. */
final class JsonPages implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();

    private final Feed feed;
    private final long most;
    private final Path into;
    private final JsonGenerator out;

    JsonPages(Feed feed, long most, Path into) throws IOException {
        this.feed = feed;
        this.most = most;
        this.into = into;
        this.out = JSON.createGenerator(Files.newOutputStream(into));
        out.writeStartArray();
    }

    /** Takes in a page. */
    Page add(Path page) throws IOException {
        Reading reading = new Reading();
        try (JsonParser parser = JSON.createParser(page.toFile())) {
            reading.read(parser);
        } catch (JsonProcessingException broken) {
            throw new Refusal(FetchFault.PAGES, broken.getOriginalMessage());
        }
        out.flush();
        if (!reading.list) {
            throw new Refusal(FetchFault.PAGES, feed.listName());
        }
        if (Files.size(into) > most) {
            throw new Refusal(FetchFault.TOO_LARGE, (most >> 20) + " MiB");
        }
        return new Page(reading.items, Optional.ofNullable(reading.next));
    }

    @Override
    public void close() throws IOException {
        out.close(); // which ends the array, too
    }

    /** Nobody will read the list. */
    void abandon() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a page held.
     *
     * @param next address of the next one, as it stands in the page
     */
    record Page(int items, Optional<String> next) {}

    /** The reading of one page. */
    private final class Reading {
        private boolean list;
        private int items;
        private String next;

        void read(JsonParser parser) throws IOException {
            parser.nextToken();
            value(parser, "");
        }

        private void value(JsonParser parser, String path) throws IOException {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_ARRAY && path.equals(feed.listName())) {
                copy(parser);
            } else if (token == JsonToken.START_OBJECT) {
                fields(parser, path);
            } else if (token == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else if (token == JsonToken.VALUE_STRING
                    && feed.paging() == Paging.NEXT
                    && path.equals(feed.pageName())) {
                next = parser.getText();
            }
        }

        private void fields(JsonParser parser, String path) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = path.isEmpty() ? parser.currentName() : path + "." + parser.currentName();
                parser.nextToken();
                boolean onTheWay =
                        feed.listName().startsWith(name) || feed.pageName().startsWith(name);
                if (onTheWay) {
                    value(parser, name);
                } else {
                    parser.skipChildren();
                }
            }
        }

        private void copy(JsonParser parser) throws IOException {
            list = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == null) {
                    throw new Refusal(FetchFault.CUT_OFF, "");
                }
                out.copyCurrentStructure(parser);
                items++;
            }
        }
    }
}
