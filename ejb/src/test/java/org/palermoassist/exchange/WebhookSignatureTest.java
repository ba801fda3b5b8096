package org.palermoassist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.RecordKind;

class WebhookSignatureTest {
    private static final String FEED = "0a6f2a52-6f0e-4c0f-9d3e-5b1c7a9e2f10";
    private static final Typed NEW = new Typed("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    private static final Typed OLD = new Typed("whsec_ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=");
    private static final Change CREATED = new Change(
            151,
            RecordKind.NEED,
            "N-RJ1236J",
            Change.Act.CREATED,
            Optional.empty(),
            Instant.parse("2026-11-26T09:30:00Z"));
    private static final WebhookJob JOB = new WebhookJob(
            new WebhookRef("F-0000000"),
            "",
            "https://partner.example/",
            Optional.empty(),
            150,
            FEED,
            List.of(NEW, OLD));

    private static WebhookMessage message() {
        return WebhookEvent.of(CREATED, FEED, path -> "https://portal.example" + path)
                .to(JOB, Instant.parse("2026-11-26T09:30:02.7Z"));
    }

    @Test
    void the_published_example_of_the_standard_has_this_signature() {
        Typed secret = new Typed("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(WebhookSignature.of(
                        List.of(secret), "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void while_a_secret_takes_the_place_of_another_both_sign() {
        assertThat(message().signature())
                .isEqualTo("v1,0X5BD7EDNA0n1dnA/CHaLpFJIXesR34n4KPpZBT/gxs="
                        + " v1,Anxva/9EOZK1zWQ+4Y8oG+iL6UT8lJsRu/3bgiTN0i8=");
    }

    @Test
    void an_event_is_thin_and_has_the_same_id_and_body_whenever_it_is_sent() {
        WebhookMessage again = WebhookEvent.of(CREATED, FEED, path -> "https://portal.example" + path)
                .to(JOB, Instant.parse("2026-11-26T10:30:02Z"));

        assertThat(again.id()).isEqualTo(message().id()).isEqualTo(FEED + ":151");
        assertThat(again.body())
                .isEqualTo(message().body())
                .isEqualTo("{\"id\":\"" + FEED + ":151\",\"type\":\"change\",\"number\":151,\"kind\":\"need\","
                        + "\"ref\":\"N-RJ1236J\",\"change\":\"created\",\"at\":\"2026-11-26T09:30:00Z\","
                        + "\"get\":\"https://portal.example/api/v1/needs/N-RJ1236J\"}");
        assertThat(again.signature()).isNotEqualTo(message().signature());
    }

    @Test
    void what_was_withdrawn_leads_nowhere() {
        Change gone = new Change(
                152, RecordKind.PROJECT, "P-RJ1236J", Change.Act.WITHDRAWN, Optional.of("GONE"), CREATED.at());

        assertThat(WebhookEvent.of(gone, FEED, path -> path).body())
                .contains("\"change\":\"withdrawn\"", "\"reason\":\"GONE\"")
                .doesNotContain("\"get\"");
    }

    @Test
    void secrets_are_random_and_none_shows_itself() {
        assertThat(WebhookSignature.secret())
                .matches("whsec_[A-Za-z0-9+/]{43}=")
                .isNotEqualTo(WebhookSignature.secret());
        assertThat(JOB.toString()).doesNotContain("whsec_");
    }

    @Test
    void the_page_for_partners_shows_these_very_values() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "data-for-partners.md"));

        assertThat(page)
                .contains(NEW.text(), OLD.text(), message().body(), message().id())
                .contains(String.valueOf(message().timestamp()), message().signature());
        Matcher wait = Pattern.compile("valid for (\\d+) hours").matcher(page);
        assertThat(wait.find()).isTrue();
        assertThat(wait.group(1)).isEqualTo(String.valueOf(WebhookStore.BOTH.toHours()));
    }
}
