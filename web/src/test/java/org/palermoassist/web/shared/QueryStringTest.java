package org.palermoassist.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryStringTest {

    @Test
    void values_come_back_as_they_were_whatever_they_hold() {
        QueryString query = QueryString.of("").with("q", "a&b=c d/\u00e9?\"<");
        assertThat(QueryString.of(query.toString()).first("q")).contains("a&b=c d/\u00e9?\"<");
    }

    @Test
    void setting_a_value_replaces_it_and_keeps_the_others() {
        assertThat(QueryString.of("state=QM&page=3").with("page", 4).on("/needs/list"))
                .isEqualTo("/needs/list?state=QM&page=4");
    }

    @Test
    void one_value_of_several_can_be_taken_away() {
        assertThat(QueryString.of("area=PA1&area=PA2")
                        .withoutValue("area", "PA1")
                        .toString())
                .isEqualTo("area=PA2");
    }

    @Test
    void empty_and_broken_parts_are_left_out() {
        QueryString query = QueryString.of("&q=&x=%zz&ok=1");
        assertThat(query.first("q")).isEmpty();
        assertThat(query.on("/")).isEqualTo("/?ok=1");
        assertThat(QueryString.of((String) null).on("/")).isEqualTo("/");
    }
}
