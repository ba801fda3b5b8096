package org.palermoassist.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.shared.PageRequest.Reach;

class PageRequestTest {
    @ParameterizedTest
    @CsvSource({"1,1", "2,1", "7,3", "50,50", "51,50", "99,10", "100,10", "101,10"})
    void every_page_reached_from_its_nearer_end_holds_the_rows_of_that_page(int total, int size) {
        List<Integer> list = IntStream.range(0, total).boxed().toList();
        for (int page = 0; page * size < total; page++) {
            PageRequest wanted = PageRequest.of(page, size);
            List<Integer> expected = list.subList(page * size, Math.min(total, (page + 1) * size));
            assertThat(taken(list, wanted.reach(total))).isEqualTo(expected);
        }
    }

    @Test
    void at_most_half_of_the_list_is_passed_over() {
        assertThat(PageRequest.of(1500, 50).reach(100_150)).isEqualTo(new Reach(true, 25_100, 50));
        assertThat(PageRequest.of(2, 50).reach(100_150)).isEqualTo(new Reach(false, 100, 50));
    }

    private static List<Integer> taken(List<Integer> list, Reach reach) {
        List<Integer> order = new ArrayList<>(list);
        if (reach.backwards()) {
            Collections.reverse(order);
        }
        List<Integer> taken =
                new ArrayList<>(order.subList((int) reach.skipped(), (int) (reach.skipped() + reach.rows())));
        if (reach.backwards()) {
            Collections.reverse(taken);
        }
        return taken;
    }
}
