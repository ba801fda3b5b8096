package org.palermoassist.integration.sync;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.palermoassist.sync.FetchFault;
import org.palermoassist.sync.FetchJob;
import org.palermoassist.sync.Haul;
import org.palermoassist.sync.Paging;

/** One fetch over HTTP: a request, its redirects, and the pages that follow. The route asks, this says what next. */
final class Conversation implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Conversation.class.getName());
    private static final int REDIRECTS = 3;

    private final FetchJob job;
    private final FetchLimits limits;
    private final FetchPlaces places;
    private final Request request;
    private final Instant began;
    private final Spooling spooling;
    private final Deadline deadline;
    private final Set<URI> asked = new HashSet<>();
    private final List<Haul.Piece> files = new ArrayList<>();
    private Optional<URI> next;
    private int redirects;
    private int page = 1;
    private JsonPages pages;
    private Path list;
    private boolean unchanged;
    private Answer last;

    Conversation(FetchJob job, FetchLimits limits, FetchPlaces places, Request request, Instant began) {
        this.job = job;
        this.limits = limits;
        this.places = places;
        this.request = request;
        this.began = began;
        this.spooling = new Spooling(job.most(), limits.ratio());
        this.deadline = new Deadline(job.isTrial() ? limits.trial() : limits.whole());
        this.next = Optional.of(first());
    }

    private URI first() {
        URI address = URI.create(job.feed().address());
        return isPaged() && job.feed().paging() == Paging.PAGE ? Request.withPage(address, job.feed(), page) : address;
    }

    private boolean isPaged() {
        return job.feed().paging() != Paging.NONE;
    }

    boolean goesOn() {
        return next.isPresent() && !deadline.isOver();
    }

    /** Writes the next request. */
    void ask(Message message) throws IOException {
        URI address = request.allowed(next.orElseThrow());
        if (!asked.add(address) && redirects == 0) {
            throw new Refusal(FetchFault.PAGES, "");
        }
        request.write(message, address, job, page == 1);
    }

    /** Takes the answer, and knows what to ask next. */
    void answered(Exchange exchange) throws IOException {
        URI from = next.orElseThrow();
        next = Optional.empty();
        InputStream body = body(exchange.getMessage());
        boolean done = false;
        try {
            hear(new Answer(exchange.getMessage(), began), body, from);
            done = next.isEmpty() && !job.isTrial();
        } finally {
            if (!done) {
                deadline.abandon(); // what is left of this answer is not read, not even to close it
            }
            release(body);
        }
    }

    /** Gives the connection back; one that was abandoned says so once more. */
    private static void release(InputStream body) {
        try {
            body.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the rest of an answer was left", gone);
        }
    }

    private void hear(Answer answer, InputStream body, URI from) throws IOException {
        if (answer.isRedirect()) {
            redirects++;
            if (redirects > REDIRECTS) {
                throw new Refusal(FetchFault.REDIRECTS, String.valueOf(REDIRECTS));
            }
            next = Optional.of(request.allowed(answer.location(from)));
        } else if (answer.isUnchanged()) {
            unchanged = true;
        } else {
            answer.insistOnContent();
            take(answer, body, from);
        }
    }

    private static InputStream body(Message message) {
        InputStream body = message.getBody(InputStream.class);
        return body == null ? new ByteArrayInputStream(new byte[0]) : new BufferedInputStream(body);
    }

    private void take(Answer answer, InputStream body, URI from) throws IOException {
        last = answer;
        Path file = places.place();
        if (isPaged()) {
            takePage(answer, body, from, file);
            return;
        }
        boolean whole = true;
        files.add(new Haul.Piece(name(from), file, true));
        if (job.isTrial()) {
            whole = spooling.start(body, answer.isPacked(), limits.trialBytes(), file);
        } else {
            spooling.whole(body, answer.isPacked(), file);
        }
        files.set(0, new Haul.Piece(name(URI.create(job.feed().address())), file, whole));
    }

    private void takePage(Answer answer, InputStream body, URI from, Path file) throws IOException {
        try {
            spooling.whole(body, answer.isPacked(), file);
            if (pages == null) {
                list = places.place();
                pages = new JsonPages(job.feed(), job.most(), list);
            }
            JsonPages.Page found = pages.add(file);
            redirects = 0;
            next = job.isTrial() ? Optional.empty() : following(answer, found, from);
            page++;
            if (page > limits.pages()) {
                throw new Refusal(FetchFault.PAGES, String.valueOf(limits.pages()));
            }
        } finally {
            places.drop(file);
        }
    }

    private Optional<URI> following(Answer answer, JsonPages.Page found, URI from) throws IOException {
        Optional<String> told =
                switch (job.feed().paging()) {
                    case NONE -> Optional.empty();
                    case LINK -> answer.nextLink();
                    case NEXT -> found.next().filter(text -> !text.isBlank());
                    case PAGE ->
                        found.items() == 0
                                ? Optional.empty()
                                : Optional.of(Request.withPage(from, job.feed(), page + 1)
                                        .toString());
                };
        return told.isEmpty() ? Optional.empty() : Optional.of(request.allowed(Answer.resolve(from, told.get())));
    }

    /** The file's name at the partner's: the last part of its address. */
    private String name(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._-]", "_");
        byte[] bytes = last.getBytes(StandardCharsets.UTF_8);
        return last.isBlank() || bytes.length > 200 ? job.code() : last;
    }

    /** What came of it. */
    Haul haul() throws IOException {
        if (deadline.isOver()) {
            throw new Refusal(FetchFault.TIME_OVER, "");
        }
        if (pages != null) {
            pages.close();
            files.add(new Haul.Piece(job.code() + ".json", list, !job.isTrial()));
            list = null;
        }
        Optional<Answer> content = Optional.ofNullable(last).filter(answer -> !isPaged());
        return new Haul(
                List.copyOf(files),
                unchanged,
                Optional.empty(),
                content.flatMap(Answer::etag),
                content.flatMap(Answer::lastModified),
                List.of());
    }

    /** Nothing came of it: what was begun is removed. */
    Haul failed(Exception failure) {
        files.forEach(piece -> places.drop(piece.file()));
        Optional.ofNullable(pages).ifPresent(JsonPages::abandon);
        Optional.ofNullable(list).ifPresent(places::drop);
        return Haul.failed(FetchRefusals.of(failure, deadline.isOver()).told());
    }

    @Override
    public void close() {
        deadline.close();
    }
}
