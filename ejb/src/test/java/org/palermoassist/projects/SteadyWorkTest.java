package org.palermoassist.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Nothing that was asked for is forgotten, whatever fails and whenever it is asked. */
class SteadyWorkTest {
    private static final Executor HERE = Runnable::run;

    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final AtomicInteger steps = new AtomicInteger();

    @Test
    void goes_on_until_nothing_is_left() {
        waiting.addAll(List.of(200, 200, 7));

        work(0).ask(HERE);

        assertThat(waiting).isEmpty();
        assertThat(steps).hasValue(4);
    }

    @Test
    void step_that_fails_is_tried_again() {
        waiting.add(200);

        work(5).ask(HERE);

        assertThat(waiting).isEmpty();
    }

    @Test
    void gives_up_where_every_step_fails_and_begins_anew_when_asked_again() {
        waiting.add(200);
        SteadyWork work = work(6);

        work.ask(HERE);
        assertThat(waiting).hasSize(1);

        work.ask(HERE);
        assertThat(waiting).isEmpty();
    }

    @Test
    void who_asks_during_the_last_step_is_answered() {
        SteadyWork[] work = new SteadyWork[1];
        AtomicInteger late = new AtomicInteger();
        work[0] = new SteadyWork(
                "test",
                () -> {
                    int found = waiting.isEmpty() ? 0 : waiting.pop();
                    if (steps.incrementAndGet() == 1) {
                        waiting.add(1);
                        work[0].ask(task -> late.incrementAndGet());
                    }
                    return found;
                },
                Duration.ZERO);

        work[0].ask(HERE);

        assertThat(waiting).isEmpty();
        assertThat(late).as("workers beside the first").hasValue(0);
    }

    @Test
    void what_no_executor_took_is_begun_by_whoever_asks_next() {
        waiting.add(200);
        SteadyWork work = work(0);

        assertThatThrownBy(() -> work.ask(task -> {
                    throw new RejectedExecutionException("the server stops");
                }))
                .isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(() -> work.ask(null)).isInstanceOf(NullPointerException.class);
        work.ask(HERE);

        assertThat(waiting).isEmpty();
    }

    @Test
    void what_broke_off_is_begun_by_whoever_asks_next() {
        SteadyWork work = new SteadyWork(
                "test",
                () -> {
                    if (steps.getAndIncrement() == 0) {
                        throw new StackOverflowError();
                    }
                    return 0;
                },
                Duration.ZERO);

        assertThatThrownBy(() -> work.ask(HERE)).isInstanceOf(StackOverflowError.class);
        work.ask(HERE);

        assertThat(steps).hasValue(2);
    }

    private SteadyWork work(int failures) {
        AtomicInteger left = new AtomicInteger(failures);
        return new SteadyWork(
                "test",
                () -> {
                    if (left.getAndDecrement() > 0) {
                        throw new IllegalStateException("the table is being written");
                    }
                    steps.incrementAndGet();
                    return waiting.isEmpty() ? 0 : waiting.pop();
                },
                Duration.ZERO);
    }
}
