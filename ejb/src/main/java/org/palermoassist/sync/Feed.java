package org.palermoassist.sync;

import java.util.List;

/**
 * From where and how the files of a source come in.
 *
 * @param address {@code https:} for a feed, {@code imaps://server/folder} for a mailbox, else empty
 * @param login user name, or name of the header that carries the key
 * @param senders addresses, or domains with an at-sign before them, whose letters are opened
 * @param pageName field of the next address, or parameter that counts pages
 * @param listName field that holds the list of a page; empty when the page is the list
 * @param mostMib limit of one file, in MiB
 * @param pauseSeconds between two requests of one fetch
 */
public record Feed(
        Way way,
        String address,
        SignIn signIn,
        String login,
        List<String> senders,
        Paging paging,
        String pageName,
        String listName,
        int mostMib,
        int pauseSeconds) {}
