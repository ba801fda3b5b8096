package org.palermoassist.sync.table;

/** Takes a list, one entry at a time. */
public interface ListTaker {
    /** What the columns are called; comes first. */
    void head(Head head) throws ListRefusal;

    /** One entry that is not blank; answers whether it wants the next one. */
    boolean entry(ListEntry entry) throws ListRefusal;
}
