package org.palermoassist.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;

class ApiLimitsTest {
    private final StringWriter body = new StringWriter();
    private final List<String> said = new ArrayList<>();

    @Test
    void an_address_that_asks_too_much_is_told_when_to_come_back() {
        ApiLimits limits = new ApiLimits(1, 5);
        assertThat(limits.refuses("192.0.2.7", response())).isFalse();
        assertThat(limits.refuses("192.0.2.8", response())).isFalse();
        assertThat(said).isEmpty();
        assertThat(limits.refuses("192.0.2.7", response())).isTrue();
        assertThat(said)
                .contains("setStatus 429", "setContentType application/problem+json")
                .anyMatch(each -> each.matches("setHeader Retry-After ([1-9]|[1-5]\\d|60)"));
        assertThat(body.toString()).contains("\"status\":429,\"code\":\"TOO_MANY\"");
    }

    @Test
    void an_account_has_its_own_measure_whatever_addresses_it_uses() {
        ApiLimits limits = new ApiLimits(0, 2);
        Actor ann = actor("ann");
        assertThat(limits.refuses(ann, response())).isFalse();
        assertThat(limits.refuses(ann, response())).isFalse();
        assertThat(limits.refuses(actor("bob"), response())).isFalse();
        assertThat(limits.refuses(ann, response())).isTrue();
        assertThat(said).contains("setStatus 429");
    }

    private static Actor actor(String login) {
        return Actor.of(login, login, Role.AUDITOR, Optional.empty(), Optional.empty(), false);
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (self, method, given) -> {
                    if (method.getName().equals("getWriter")) {
                        return new PrintWriter(body, true);
                    }
                    if (method.getName().startsWith("set")) {
                        List<String> words = new ArrayList<>(List.of(method.getName()));
                        for (Object value : given) {
                            words.add(String.valueOf(value));
                        }
                        said.add(String.join(" ", words));
                    }
                    return null;
                });
    }
}
