package org.palermoassist.sync;

/** How the files of a source come in. */
public enum Way {
    /** Somebody sends them: by the page, the API or the command line. */
    UPLOAD,
    /** The portal fetches them from an address. */
    HTTPS,
    /** They come as attachments of letters to a mailbox, which the portal opens. */
    MAILBOX,
    /** They are laid into the source's folder of the watched directory. */
    DIRECTORY;

    /** Whether the portal goes and gets them. */
    public boolean isFetched() {
        return this == HTTPS || this == MAILBOX;
    }
}
