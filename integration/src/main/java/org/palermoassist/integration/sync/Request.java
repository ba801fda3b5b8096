package org.palermoassist.integration.sync;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.palermoassist.sync.Feed;
import org.palermoassist.sync.FetchFault;
import org.palermoassist.sync.FetchJob;

/** How the portal asks: what it says of itself, and to whom it tells its secret. */
final class Request {
    private static final Set<String> PLAIN_TOO = Set.of("https", "http");

    private final boolean loopback;

    /** @param loopback whether this installation allows plain http and the machine itself, for tests */
    Request(boolean loopback) {
        this.loopback = loopback;
    }

    /** Writes a request; nothing else is in the message. */
    void write(Message message, URI address, FetchJob job, boolean first) {
        message.removeHeaders("*");
        message.setBody(null);
        message.setHeader(Exchange.HTTP_METHOD, "GET");
        message.setHeader(Exchange.HTTP_URI, address.toString());
        message.setHeader("Accept", "application/xml, application/json, text/csv, */*;q=0.5");
        message.setHeader("Accept-Encoding", "gzip");
        boolean again = first && !job.isTrial();
        job.etag().filter(known -> again).ifPresent(known -> message.setHeader("If-None-Match", known));
        job.lastModified().filter(known -> again).ifPresent(known -> message.setHeader("If-Modified-Since", known));
        if (isSameServer(address, URI.create(job.feed().address()))) {
            signIn(message, job);
        }
    }

    /** The secret is told to the server it was given for, and to nobody it sends us to. */
    private static boolean isSameServer(URI one, URI other) {
        return one.getScheme().equals(other.getScheme())
                && one.getHost().equalsIgnoreCase(other.getHost())
                && one.getPort() == other.getPort();
    }

    private static void signIn(Message message, FetchJob job) {
        String secret = job.secret().text();
        switch (job.feed().signIn()) {
            case NONE -> {
                // everybody may ask
            }
            case BASIC -> {
                byte[] pair = (job.feed().login() + ":" + secret).getBytes(StandardCharsets.UTF_8);
                message.setHeader(
                        "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
            }
            case BEARER -> message.setHeader("Authorization", "Bearer " + secret);
            case HEADER -> message.setHeader(job.feed().login(), secret);
        }
    }

    /** An address that somebody else told may be asked as little as one of our own: https, with a server's name. */
    URI allowed(URI address) throws Refusal {
        boolean scheme =
                address.getScheme() != null && (loopback ? PLAIN_TOO : Set.of("https")).contains(address.getScheme());
        if (!scheme || address.getHost() == null || address.getRawUserInfo() != null) {
            throw new Refusal(
                    FetchFault.ADDRESS_REFUSED,
                    Optional.ofNullable(address.getHost()).orElse(""));
        }
        return address;
    }

    /** The same address with another page. */
    static URI withPage(URI address, Feed feed, int page) {
        String query = Optional.ofNullable(address.getRawQuery()).orElse("");
        String rest = query.replaceAll("(^|&)" + feed.pageName().replace(".", "\\.") + "=[^&]*", "");
        String separator = rest.isEmpty() || rest.startsWith("&") ? rest : "&" + rest;
        String text = address.toString();
        String path = text.contains("?") ? text.substring(0, text.indexOf('?')) : text;
        return URI.create(path + "?" + feed.pageName() + "=" + page + separator);
    }
}
