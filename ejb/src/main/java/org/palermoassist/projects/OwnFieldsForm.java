package org.palermoassist.projects;

import org.palermoassist.shared.SharedRule;

/**
 * Fields of a partner's project as people here want them.
 *
 * @param title in the project's main language, at most 1,000 characters
 * @param description the general one in the main language, at most 20,000 characters
 * @param status where it stands
 * @param dates planned and actual start and end
 */
public record OwnFieldsForm(String title, String description, ProjectStatus status, ProjectForm.Dates dates) {
    private static final int TITLE = 1000;
    private static final int DESCRIPTION = 20_000;

    /** Strips the texts and checks their lengths. */
    public OwnFieldsForm {
        title = title.strip();
        description = description.strip();
        SharedRule.TEXT_FITS.require(title.length() <= TITLE, title.length(), TITLE);
        SharedRule.TEXT_FITS.require(description.length() <= DESCRIPTION, description.length(), DESCRIPTION);
    }
}
