package org.palermoassist.integration.sync;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.palermoassist.sync.FetchFault;
import org.palermoassist.sync.FetchJob;

/** One visit to a mailbox: letters that nobody has read, of senders who are named. Others are left as they lie. */
final class MailboxVisit implements AutoCloseable {
    private static final int MOST_LETTERS = 200;

    private final FetchJob job;
    private final Store store;
    private final Folder folder;

    private MailboxVisit(FetchJob job, Store store, Folder folder) {
        this.job = job;
        this.store = store;
        this.folder = folder;
    }

    /** @param mode of the folder: to look, or to mark what was taken */
    static MailboxVisit open(FetchJob job, CheckedSockets sockets, FetchLimits limits, int mode) throws IOException {
        URI address = URI.create(job.feed().address());
        String scheme = address.getScheme();
        Store store = null;
        try {
            store = Session.getInstance(properties(scheme, sockets, limits)).getStore(scheme);
            store.connect(
                    address.getHost(),
                    address.getPort(),
                    job.feed().login(),
                    job.secret().text());
            String path = address.getPath().replaceFirst("^/", "");
            Folder folder = store.getFolder(path.isEmpty() ? "INBOX" : path);
            folder.open(mode);
            return new MailboxVisit(job, store, folder);
        } catch (MessagingException e) {
            quietly(store);
            throw refusal(e);
        }
    }

    private static void quietly(Store store) {
        try {
            if (store != null) {
                store.close();
            }
        } catch (MessagingException gone) {
            // the connection is of no use any more
        }
    }

    private static Properties properties(String scheme, CheckedSockets sockets, FetchLimits limits) {
        String prefix = "mail." + scheme + ".";
        Properties all = new Properties();
        all.put(prefix + "socketFactory", sockets.plain());
        all.put(prefix + "ssl.socketFactory", sockets);
        all.put(prefix + "socketFactory.fallback", "false");
        all.put(prefix + "ssl.checkserveridentity", "true");
        all.put(prefix + "connectiontimeout", String.valueOf(limits.connect().toMillis()));
        all.put(prefix + "timeout", String.valueOf(limits.silence().toMillis()));
        all.put(prefix + "writetimeout", String.valueOf(limits.silence().toMillis()));
        all.put(prefix + "fetchsize", "1048576");
        return all;
    }

    static IOException refusal(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return new Refusal(FetchFault.SIGN_IN_REFUSED, "");
        } else if (failure instanceof FolderNotFoundException) {
            return new Refusal(FetchFault.NOT_FOUND, "");
        }
        return new IOException(failure.getCause() == null ? failure : failure.getCause());
    }

    /** Letters to be opened, the oldest first. */
    List<Letter> letters() throws IOException {
        try {
            Message[] unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
            FetchProfile wanted = new FetchProfile();
            wanted.add(FetchProfile.Item.ENVELOPE);
            wanted.add(UIDFolder.FetchProfileItem.UID);
            folder.fetch(unseen, wanted);
            List<Letter> all = new ArrayList<>();
            for (Message message : unseen) {
                if (isOfNamed(message) && all.size() < MOST_LETTERS) {
                    ((IMAPMessage) message).setPeek(true); // it is marked when its files are taken
                    all.add(new Letter(((UIDFolder) folder).getUID(message), message));
                }
            }
            return all;
        } catch (MessagingException e) {
            throw refusal(e);
        }
    }

    private boolean isOfNamed(Message message) throws MessagingException {
        boolean one = message.getFrom() != null && message.getFrom().length == 1;
        if (!one || !(message.getFrom()[0] instanceof InternetAddress from) || from.getAddress() == null) {
            return false;
        }
        String sender = from.getAddress().toLowerCase(Locale.ROOT);
        return job.feed().senders().stream()
                .map(named -> named.toLowerCase(Locale.ROOT))
                .anyMatch(named -> named.startsWith("@") ? sender.endsWith(named) : sender.equals(named));
    }

    /** Marks letters as read. */
    void mark(List<Long> keys) throws IOException {
        try {
            long[] uids = keys.stream().mapToLong(Long::longValue).toArray();
            for (Message message : ((UIDFolder) folder).getMessagesByUID(uids)) {
                if (message != null) {
                    message.setFlag(Flags.Flag.SEEN, true);
                }
            }
        } catch (MessagingException e) {
            throw refusal(e);
        }
    }

    @Override
    public void close() {
        quietly(store);
    }

    /**
     * A letter.
     *
     * @param key by which the mailbox knows it
     */
    record Letter(long key, Message message) {}
}
