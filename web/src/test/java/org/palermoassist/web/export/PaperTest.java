package org.palermoassist.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperTest {
    @Test
    void signs_that_the_letters_of_the_paper_lack_are_put_otherwise_and_not_left_out() {
        assertThat(Paper.printable("Opening \u2212 paid = 95\u202f000,50"))
                .isEqualTo("Opening \u2013 paid = 95\u00a0000,50");
    }
}
