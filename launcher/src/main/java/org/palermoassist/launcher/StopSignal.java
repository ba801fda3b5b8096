package org.palermoassist.launcher;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Waits for Ctrl-C or SIGTERM. The signals are caught rather than left to shutdown hooks, because hooks run all at once and
 * the database must outlive the application server. The JDK's signal type is reached by reflection: it has no public name.
 */
class StopSignal {

    private static final List<String> SIGNALS = List.of("TERM", "INT", "HUP");

    private final CountDownLatch asked = new CountDownLatch(1);

    void install() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object waker = Proxy.newProxyInstance(
                    handler.getClassLoader(),
                    new Class<?>[] {handler},
                    (proxy, method, arguments) -> wake(method.getName()));
            for (String name : SIGNALS) {
                Object each = signal.getConstructor(String.class).newInstance(name);
                signal.getMethod("handle", signal, handler).invoke(null, each, waker);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("signals cannot be caught", e);
        }
    }

    private Object wake(String method) {
        return switch (method) {
            case "handle" -> {
                asked.countDown();
                yield null;
            }
            case "hashCode" -> System.identityHashCode(this);
            case "equals" -> false;
            default -> toString();
        };
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
