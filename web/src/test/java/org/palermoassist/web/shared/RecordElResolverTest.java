package org.palermoassist.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {
    /** What a page reads. */
    public record Line(String title, Optional<String> remark) {}

    private final RecordElResolver resolver = new RecordElResolver();

    @Test
    void a_component_is_read_by_its_name() {
        assertThat(read("title")).isEqualTo("Manual");
    }

    @Test
    void an_optional_is_read_as_its_content_or_nothing() {
        assertThat(read("remark")).isNull();
    }

    @Test
    void what_a_record_does_not_have_is_left_to_others() {
        Nowhere context = new Nowhere();
        assertThat(resolver.getValue(context, new Line("Manual", Optional.empty()), "estimate"))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private Object read(String name) {
        return resolver.getValue(new Nowhere(), new Line("Manual", Optional.empty()), name);
    }

    private static final class Nowhere extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
