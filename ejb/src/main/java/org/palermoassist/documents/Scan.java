package org.palermoassist.documents;

import java.io.InputStream;

/**
 * The signed paper of a note verbale, as a file.
 *
 * @param title one line, 1 to 200 characters
 * @param body read once; closed by who opened it
 */
public record Scan(String title, InputStream body) {}
