package org.palermoassist.sync;

/** Why nothing was fetched. The name is stable: it stands in pages, letters and the API. */
public enum FetchFault {
    /** The address leads into the portal's own network, or is no address that may be asked. Source: ASVS 1.3.6. */
    ADDRESS_REFUSED(true),
    /** No server of that name. */
    HOST_UNKNOWN(false),
    /** The server cannot be reached. */
    NOT_REACHED(false),
    /** The server fell silent. */
    TOO_SLOW(false),
    /** It took longer than a fetch may take. */
    TIME_OVER(false),
    /** The server cannot prove who it is. */
    CERTIFICATE(true),
    /** More than three redirects, or one that leads nowhere. */
    REDIRECTS(true),
    /** User name, password, token or key were refused. */
    SIGN_IN_REFUSED(true),
    /** Nothing at that address, or no such folder. */
    NOT_FOUND(true),
    /** The server asks to come later. */
    BUSY(false),
    /** The server has a fault of its own. */
    SERVER_FAULT(false),
    /** An answer that means neither yes nor no. */
    UNEXPECTED_ANSWER(true),
    /** A web page came where data was expected. */
    WEB_PAGE(true),
    /** Nothing came. */
    EMPTY_ANSWER(false),
    /** The answer ended before its end. */
    CUT_OFF(false),
    /** What is packed cannot be unpacked, or names files outside of itself. */
    DAMAGED_ARCHIVE(true),
    /** More than the limit of this source, packed or unpacked. */
    TOO_LARGE(true),
    /** Pages without an end, or one that cannot be read. */
    PAGES(true),
    /** The secret was sealed with another secret than this portal's: it has to be entered again. */
    SECRET_LOST(true),
    /** It was fetched, and the file was refused. */
    FILE_REFUSED(true),
    /** The portal could not do it. */
    PORTAL_FAULT(false);

    private final boolean lasting;

    FetchFault(boolean lasting) {
        this.lasting = lasting;
    }

    /** Whether trying again soon would not help: somebody has to change something. */
    public boolean isLasting() {
        return lasting;
    }
}
