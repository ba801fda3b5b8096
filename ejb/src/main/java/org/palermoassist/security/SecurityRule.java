package org.palermoassist.security;

import org.palermoassist.shared.Rule;

/** Rules about accounts. */
public enum SecurityRule implements Rule {
    /** A login is 3 to 60 letters, digits, dots, hyphens; it is no e-mail address (U-10). */
    LOGIN_SHAPE,
    /** A login is given to one person, once. */
    LOGIN_IS_NEW,
    /** A person is shown by a name of 1 to 120 characters. */
    ACCOUNT_HAS_NAME,
    /** An e-mail address has one at sign, and nothing that ends it. */
    EMAIL_SHAPE,
    /** Whoever is to be written to has an e-mail address. */
    ACCOUNT_HAS_EMAIL,
    /** A passphrase has 15 to 128 characters. Source: ASVS 6.2. */
    PASSPHRASE_LENGTH,
    /** A new passphrase is another than the old one. */
    PASSPHRASE_IS_NEW,
    /** A passphrase is not put together of a few of those that are tried first. Source: ASVS 6.2.4. */
    PASSPHRASE_IS_UNCOMMON,
    /** A passphrase holds neither login nor name of the person nor the portal's name. Source: ASVS 6.2.11. */
    PASSPHRASE_NOT_ABOUT_YOU,
    /** A passphrase is not one short piece again and again. */
    PASSPHRASE_REPEATS_NOTHING,
    /** Whoever changes a passphrase knows the one that holds. */
    OLD_PASSPHRASE_RIGHT,
    /** A change of the second factor asks for a code that is right and was not used. Source: ASVS 6.5. */
    FACTOR_CODE_RIGHT,
    /** Roles that reach far have a second factor; they change it, but do not switch it off. */
    FACTOR_IS_OBLIGATORY,
    /** Nobody takes off the own second factor as an administrator would. */
    FACTOR_OF_ANOTHER,
    /** A token has a name of 1 to 80 characters, for its owner to know it by. */
    TOKEN_HAS_NAME,
    /** A token lives 1 to 365 days. */
    TOKEN_LIFE,
    /** An account has 20 tokens at most. */
    TOKENS_ARE_FEW,
    /** A saved view has a name of 1 to 80 characters. */
    VIEW_HAS_NAME,
    /** A saved view is a page of the portal with what stands in its address, 1,000 characters at most. */
    VIEW_IS_OF_THE_PORTAL,
    /** An account has 100 saved views at most. */
    VIEWS_ARE_FEW,
    /** The link to a new mailbox is opened within a day, once, by the person who asked for it. */
    MAILBOX_LINK_HOLDS,
    /** The portal speaks to people in the languages that it has all words of. */
    LANGUAGE_IS_OFFERED,
    /** An organization's own sign-in names a person by its address and a key, both of a fitting length. */
    IDENTITY_HAS_SHAPE,
    /** An organization's own sign-in of a person opens one account. */
    IDENTITY_IS_FREE,
    /** The sign-in of a State or an organization opens accounts of its own people alone. */
    IDENTITY_OF_OWN_BODY,
    /** An account has five sign-ins of organizations at most. */
    IDENTITIES_ARE_FEW,
    /** A role that works for a State has a State, one of a provider or donor an organization; others have neither. */
    ROLE_HAS_ITS_BODY,
    /** A person has each role for the same State or organization once. */
    WORKSPACE_IS_NEW,
    /** Nobody gives rights to oneself. */
    NOBODY_GIVES_TO_ONESELF,
    /** A focal point administers contributors and mission of the own State and nobody else. */
    ONLY_OWN_PEOPLE,
    /** A workspace that is to end is open. */
    WORKSPACE_IS_OPEN,
    /** What is done needs an account that is not deactivated. */
    ACCOUNT_IS_OPEN,
    /** Who is given a workspace by the login alone works, or worked, for the same State or organization. */
    ACCOUNT_OF_SAME_BODY,
    /** Only a deactivated account is opened again. */
    ACCOUNT_IS_CLOSED,
    /** Who takes over works for the same State or organization, or in the same role. */
    SUCCESSOR_IS_COLLEAGUE,
    /** There is always somebody who administers the portal. */
    ONE_ADMINISTRATOR_STAYS
}
