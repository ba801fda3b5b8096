package org.palermoassist.directory;

import org.palermoassist.shared.Rule;

/** Rules of the directory. */
public enum DirectoryRule implements Rule {
    /** An organization is known by an identifier of 1 to 150 characters; two are never one for their name alone. */
    ORGANIZATION_HAS_IDENTIFIER
}
