package org.palermoassist.reference;

/**
 * Two articles of different conventions on the same subject.
 *
 * @param code article of the Organized Crime Convention
 * @param otherCode article of the Convention against Corruption
 * @param identical in essence identical; otherwise the same subject, materially different
 * @param note what to mind
 */
public record ProvisionPair(String code, String otherCode, boolean identical, Names note) {
    /** The article at the other end. */
    public String otherThan(String one) {
        return code.equals(one) ? otherCode : code;
    }
}
