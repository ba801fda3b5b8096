package org.palermoassist.messages;

import java.util.regex.Pattern;

/**
 * Where a person gets letters.
 *
 * @param login of the person's account
 * @param name of the person; several persons may share an address (U-10)
 * @param address one e-mail address
 * @param language BCP 47, of the reader
 */
record Mailbox(String login, String name, String address, String language) {
    private static final int LONGEST = 254;
    private static final Pattern ONE_ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63})*");

    /** Refuses what could reach anybody else, or say more than one line in a header. */
    Mailbox {
        MessagesRule.ADDRESS_IS_ONE_MAILBOX.require(isOneAddress(address), login);
        MessagesRule.HEADER_IS_ONE_LINE.require(isOneLine(name), login);
    }

    static boolean isOneAddress(String text) {
        return text.length() <= LONGEST && ONE_ADDRESS.matcher(text).matches();
    }

    static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }
}
