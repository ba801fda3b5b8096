package org.palermoassist.security;

/**
 * News of an account, for the audit trail; fired in the transaction of the act.
 *
 * @param by who acted; after a refused sign-in, nobody
 * @param action capability and verb, such as {@code account.signIn}
 * @param login of the account; empty when there is no such account, so that a password typed into the wrong field is kept nowhere
 * @param refused whether it was a refused attempt
 * @param facts what is worth knowing of it, such as a workspace; never a secret, name or address
 */
public record AccountNews(Actor by, String action, String login, boolean refused, String facts) {
    /** The action of changing one's passphrase. */
    public static final String PASSPHRASE_CHANGED = "account.changePassphrase";

    /** The action of setting up, changing or taking off a second factor. */
    public static final String FACTOR_CHANGED = "account.changeFactor";

    /** The action of closing an account; the facts hold the login of who takes over, if anybody does. */
    public static final String DEACTIVATED = "account.deactivate";

    /** News of which nothing more is worth knowing. */
    public AccountNews(Actor by, String action, String login, boolean refused) {
        this(by, action, login, refused, "");
    }

    /** The same news with these facts. */
    public AccountNews telling(String told) {
        return new AccountNews(by, action, login, refused, told);
    }
}
