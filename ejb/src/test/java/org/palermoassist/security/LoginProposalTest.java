package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginProposalTest {
    @Test
    void a_login_is_made_of_the_letters_of_a_name() {
        assertThat(LoginProposal.of(" Adèle Marchand-N'Diaye ")).isEqualTo("adele.marchand.n.diaye");
    }

    @Test
    void a_name_without_latin_letters_has_a_login_all_the_same() {
        assertThat(LoginProposal.of("李")).isEqualTo("person");
        assertThat(LoginProposal.of("محمد")).isEqualTo("person");
    }

    @Test
    void a_login_has_a_shape_that_is_allowed_however_long_the_name() {
        assertThat(LoginProposal.of("ab ".repeat(60)))
                .hasSizeLessThanOrEqualTo(50)
                .matches("[a-z0-9.-]{3,60}");
    }
}
