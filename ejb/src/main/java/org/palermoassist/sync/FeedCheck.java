package org.palermoassist.sync;

import static org.palermoassist.sync.SyncRule.ADDRESS_IS_HTTPS;
import static org.palermoassist.sync.SyncRule.ADDRESS_IS_MAILBOX;
import static org.palermoassist.sync.SyncRule.LIMITS_IN_RANGE;
import static org.palermoassist.sync.SyncRule.MAILBOX_HAS_LOGIN;
import static org.palermoassist.sync.SyncRule.PAGES_ARE_NAMED;
import static org.palermoassist.sync.SyncRule.SENDERS_ARE_NAMED;
import static org.palermoassist.sync.SyncRule.SIGN_IN_IS_COMPLETE;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** What must hold of a feed before it is kept. Whether its server may be asked is seen each time it is asked. */
final class FeedCheck {
    private static final int ADDRESS = 1000;
    private static final int SENDERS = 1000;
    private static final int SECRET = 2000;
    private static final String NAME = "[A-Za-z0-9_.-]{1,100}";
    private static final Set<String> PLAIN_TOO = Set.of("https", "http");

    private FeedCheck() {}

    /** @param loopback whether this installation allows plain http and the machine itself, for tests */
    static void require(Feed feed, boolean secretKnown, String secret, boolean loopback) {
        limits(feed);
        switch (feed.way()) {
            case HTTPS -> https(feed, loopback);
            case MAILBOX -> mailbox(feed, loopback);
            case UPLOAD, DIRECTORY -> {
                return; // nothing is asked of anybody
            }
        }
        SIGN_IN_IS_COMPLETE.require(isComplete(feed, secretKnown || !secret.isEmpty()) && secret.length() <= SECRET);
    }

    private static void limits(Feed feed) {
        LIMITS_IN_RANGE.require(
                feed.mostMib() >= 1 && feed.mostMib() <= 2000 && feed.pauseSeconds() >= 0 && feed.pauseSeconds() <= 60);
    }

    private static void https(Feed feed, boolean loopback) {
        Optional<URI> address = uri(feed.address());
        ADDRESS_IS_HTTPS.require(
                address.filter(uri -> (loopback ? PLAIN_TOO : Set.of("https")).contains(uri.getScheme()))
                        .isPresent(),
                feed.address());
        boolean named =
                switch (feed.paging()) {
                    case NONE, LINK -> true;
                    case NEXT, PAGE -> feed.pageName().matches(NAME);
                };
        PAGES_ARE_NAMED.require(
                named && (feed.listName().isEmpty() || feed.listName().matches(NAME)), feed.pageName());
    }

    private static void mailbox(Feed feed, boolean loopback) {
        Set<String> schemes = loopback ? Set.of("imaps", "imap") : Set.of("imaps");
        ADDRESS_IS_MAILBOX.require(
                uri(feed.address())
                        .filter(uri -> schemes.contains(uri.getScheme()) && uri.getQuery() == null)
                        .isPresent(),
                feed.address());
        MAILBOX_HAS_LOGIN.require(feed.signIn() == SignIn.BASIC);
        boolean named = !feed.senders().isEmpty()
                && String.join("\n", feed.senders()).length() <= SENDERS
                && feed.senders().stream().allMatch(sender -> sender.matches("[^\\s@]*@[^\\s@]+"));
        SENDERS_ARE_NAMED.require(named);
    }

    /** An address with a server's name and nothing secret in it. */
    private static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text);
            boolean usable = text.length() <= ADDRESS
                    && uri.getScheme() != null
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
            return usable ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isComplete(Feed feed, boolean secret) {
        boolean login = !feed.login().isEmpty() && feed.login().length() <= 200;
        return switch (feed.signIn()) {
            case NONE -> true;
            case BASIC -> login && secret;
            case BEARER -> secret;
            case HEADER -> secret && feed.login().matches("[A-Za-z0-9-]{1,60}");
        };
    }

    /** The server that an address names, with its port. */
    static String server(String address) {
        return uri(address)
                .map(uri -> uri.getScheme() + "://" + uri.getHost() + ":" + uri.getPort())
                .orElse("");
    }
}
