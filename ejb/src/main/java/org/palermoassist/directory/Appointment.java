package org.palermoassist.directory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whom a note verbale names as focal point.
 *
 * @param duties one or several
 * @param name of the person, 1 to 120 characters
 * @param office title and institution, at most 200 characters
 * @param email where the invitation goes, at most 254 characters
 * @param phone at most 40 characters
 * @param login of the account to work with, as it is or is to be opened; empty for none
 * @param since first day; the predecessor ends that day
 */
public record Appointment(
        Set<FocalPointDuty> duties,
        String name,
        String office,
        String email,
        String phone,
        String login,
        LocalDate since) {
    /** Checks lengths, and that somebody is named for something. */
    public Appointment {
        duties = duties.isEmpty() ? Set.of() : EnumSet.copyOf(duties);
        name = fitting(name, 120);
        office = fitting(office, 200);
        email = fitting(email, 254);
        phone = fitting(phone, 40);
        login = fitting(login, 60);
        DirectoryRule.FOCAL_POINT_IS_NAMED.require(!duties.isEmpty() && !name.isEmpty() && since != null);
    }

    /** The same, with this login. */
    Appointment workingAs(String account) {
        return new Appointment(duties, name, office, email, phone, account, since);
    }

    private static String fitting(String text, int longest) {
        String fitted = text == null ? "" : text.strip();
        DirectoryRule.TEXT_FITS.require(fitted.length() <= longest, fitted.length(), longest);
        return fitted;
    }
}
