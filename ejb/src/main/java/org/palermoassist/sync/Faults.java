package org.palermoassist.sync;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a fault that passes (database away, lock) from one that stays with the data. */
final class Faults {
    /** MariaDB: record changed since last read, lock wait timeout, deadlock. */
    private static final Set<Integer> LOCKS = Set.of(1020, 1205, 1213);

    private static final int LONGEST = 300;

    private Faults() {}

    static boolean isPassing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLException sql && isPassing(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        boolean connection =
                state.startsWith("08") || String.valueOf(sql.getMessage()).contains("allocating");
        return connection || LOCKS.contains(sql.getErrorCode());
    }

    /** What the database said, for the list of problems. */
    static String words(Throwable failure) {
        String words = String.valueOf(failure.getMessage());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                words = String.valueOf(cause.getMessage());
            }
        }
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
