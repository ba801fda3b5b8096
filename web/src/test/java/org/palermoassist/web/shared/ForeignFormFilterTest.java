package org.palermoassist.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignFormFilterTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin,,portal.example.org,true",
        "none,,portal.example.org,true",
        "same-site,https://portal.example.org,portal.example.org,false",
        "cross-site,https://portal.example.org,portal.example.org,false",
        ",https://portal.example.org,portal.example.org,true",
        ",http://127.0.0.1:8080,127.0.0.1:8080,true",
        ",http://127.0.0.1:8081,127.0.0.1:8080,false",
        ",https://evil.example.org,portal.example.org,false",
        ",https://portal.example.org.evil.example,portal.example.org,false",
        ",null,portal.example.org,false",
        ",%%,portal.example.org,false",
        ",https://portal.example.org,,false",
        ",,portal.example.org,true"
    })
    void only_our_own_pages_may_send_a_form(String site, String origin, String host, boolean own) {
        assertThat(ForeignFormFilter.isOwn(site, origin, host)).isEqualTo(own);
    }
}
