package org.palermoassist.calls;

import java.util.Optional;
import org.palermoassist.meetings.MeetingRef;

/**
 * Whom a State names.
 *
 * @param name of the expert, in one field, 1 to 200 characters; a single name is a name (U-32)
 * @param email one address of the expert
 * @param language BCP 47 code of the language in which the expert is written to
 * @param alsoFor a meeting back to back that the expert is proposed for as well (E-5)
 */
public record NominationForm(String name, String email, String language, Optional<MeetingRef> alsoFor) {
    private static final int NAME = 200;
    private static final int EMAIL = 254;

    /** Checks shapes. */
    public NominationForm {
        name = Texts.fitting(name, NAME).replaceAll("\\s+", " ");
        email = Texts.fitting(email, EMAIL);
        boolean written =
                email.matches("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63})+");
        CallsRule.EXPERT_IS_NAMED.require(!name.isEmpty()
                && name.codePoints().noneMatch(Character::isISOControl)
                && written
                && language != null
                && language.matches("[a-z]{2}"));
    }
}
