package org.palermoassist.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Outside the transaction: a retry inside it would only repeat the failure. */
@Interceptor
@Guarded
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class UseCaseGuard implements Serializable {
    /** MariaDB: record changed since last read, lock wait timeout, deadlock. */
    private static final Set<Integer> PASSING = Set.of(1020, 1205, 1213);

    private static final int ATTEMPTS = 4;
    private static final long FIRST_PAUSE_MILLIS = 20;

    @Resource
    private transient TransactionSynchronizationRegistry transactions;

    @Inject
    private transient Event<Refused> refusals;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException failure) {
                RuntimeException told = translate(failure);
                if (told instanceof Stale || !isPassing(failure) || attempt == ATTEMPTS) {
                    report(call, told);
                    throw told;
                }
                Thread.sleep(FIRST_PAUSE_MILLIS << attempt);
            }
        }
    }

    private void report(InvocationContext call, RuntimeException reason) {
        if (reason instanceof RuleViolation || reason instanceof NotAllowed) {
            String useCase = call.getMethod().getDeclaringClass().getSimpleName() + "."
                    + call.getMethod().getName();
            List<Object> arguments = Arrays.asList(call.getParameters());
            refusals.fire(new Refused(useCase, arguments, reason));
        }
    }

    static RuntimeException translate(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation
                    || cause instanceof NotFound
                    || cause instanceof NotAllowed
                    || cause instanceof Stale) {
                return (RuntimeException) cause;
            }
            if (cause instanceof OptimisticLockException lost) {
                return new Stale(
                        lost.getEntity() == null
                                ? ""
                                : lost.getEntity().getClass().getSimpleName());
            }
        }
        return failure;
    }

    static boolean isPassing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && PASSING.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
