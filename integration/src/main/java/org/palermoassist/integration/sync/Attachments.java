package org.palermoassist.integration.sync;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.palermoassist.sync.FetchFault;
import org.palermoassist.sync.Haul;

/** The files that are attached to a letter, those in an archive among them. Pictures, signatures and texts are no files. */
final class Attachments {
    private static final int MOST_FILES = 100;
    private static final int DEEPEST = 10;
    private static final int LONGEST = 200;
    private static final String DATA = "(?i).+[.](xml|xml[.]gz|csv|csv[.]gz|xlsx|json|json[.]gz)";

    private final Spooling spooling;
    private final FetchPlaces places;
    private final List<Haul.Piece> files = new ArrayList<>();

    Attachments(Spooling spooling, FetchPlaces places) {
        this.spooling = spooling;
        this.places = places;
    }

    /** The files of a letter; nothing of it stays when one of them is refused. */
    List<Haul.Piece> of(Part letter) throws IOException {
        boolean done = false;
        try {
            read(letter, 0);
            done = true;
            return files;
        } catch (MessagingException e) {
            throw MailboxVisit.refusal(e);
        } finally {
            if (!done) {
                files.forEach(piece -> places.drop(piece.file()));
            }
        }
    }

    private void read(Part part, int depth) throws IOException, MessagingException {
        if (depth > DEEPEST) {
            throw new Refusal(FetchFault.DAMAGED_ARCHIVE, "");
        }
        String name = name(part);
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i), depth + 1);
            }
        } else if (name.matches("(?i).+[.]zip")) {
            try (InputStream in = part.getInputStream()) {
                unzip(in, name);
            }
        } else if (name.matches(DATA)) {
            try (InputStream in = part.getInputStream()) {
                add(name, in);
            }
        }
    }

    private static String name(Part part) throws IOException, MessagingException {
        String given = Optional.ofNullable(part.getFileName()).orElse("");
        return plain(MimeUtility.decodeText(given));
    }

    /** Without folders and characters that have no place in a name. */
    private static String plain(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = last.replaceAll("\\p{Cntrl}", "").strip();
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }

    private void unzip(InputStream in, String archive) throws IOException {
        int entries = 0;
        int before = files.size();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = next(zip, archive); entry != null; entry = next(zip, archive)) {
            entries++;
            if (entries > MOST_FILES || leavesItsPlace(entry.getName())) {
                throw new Refusal(FetchFault.DAMAGED_ARCHIVE, archive);
            }
            if (!entry.isDirectory() && plain(entry.getName()).matches(DATA)) {
                add(plain(entry.getName()), zip);
            }
        }
        if (files.size() == before) {
            throw new Refusal(FetchFault.DAMAGED_ARCHIVE, archive);
        }
    }

    private static ZipEntry next(ZipInputStream zip, String archive) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException name) {
            throw new Refusal(FetchFault.DAMAGED_ARCHIVE, archive);
        }
    }

    /** A name that leads out of the archive tells of bad will, whatever we would make of it. */
    private static boolean leavesItsPlace(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("^[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..");
    }

    private void add(String name, InputStream in) throws IOException {
        if (files.size() >= MOST_FILES) {
            throw new Refusal(FetchFault.TOO_LARGE, String.valueOf(MOST_FILES));
        }
        Path place = places.place();
        files.add(new Haul.Piece(name, place, true));
        try {
            spooling.whole(in, false, place);
        } catch (Refusal refusal) {
            throw new Refusal(refusal.fault(), name);
        }
    }
}
