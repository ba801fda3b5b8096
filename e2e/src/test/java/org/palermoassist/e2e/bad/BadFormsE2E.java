package org.palermoassist.e2e.bad;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PageTurn;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Every field of the forms too long, of the wrong type, empty, or with script text: told, not lost, not run. */
@EndToEnd
class BadFormsE2E {
    private static final String SCRIPT = "<script>document.title = 'broken'</script>'\"><img src=x onerror=alert(1)>";
    private static final String FILL =
            """
            text => document.querySelectorAll('main form input, main form textarea').forEach(field => {
              if (/^(hidden|checkbox|radio|submit|button|search|file)$/.test(field.type)) { return; }
              field.removeAttribute('maxlength');
              field.type && field.tagName === 'INPUT' && (field.type = 'text');
              field.value = text;
              field.dispatchEvent(new Event('input', { bubbles: true }));
            })""";

    @ParameterizedTest
    @CsvSource({"FOCAL_POINT,/needs/edit,#title", "PROVIDER_OFFICER,/projects/edit,textarea"})
    void bad_text_is_told_and_kept(String role, String path, String field, Visitors visitors) {
        Visitor writer = visitors.as(role);
        Page page = writer.page();
        List<String> failed = new ArrayList<>();
        page.onResponse(answer -> {
            if (answer.status() >= 500) {
                failed.add(answer.status() + " " + answer.url());
            }
        });
        for (String text : List.of("x".repeat(5_000), "not a number, not a date", SCRIPT, "\u202e\ud83d\ude00")) {
            writer.open(path);
            page.evaluate(FILL, text);
            String typed = page.locator(field).first().inputValue();
            save(page);
            assertThat(failed).isEmpty();
            assertThat(page.url()).contains(path);
            assertThat(page.locator(field).first().inputValue()).isEqualTo(typed);
            assertThat(page.locator("main").innerText()).isNotBlank();
            assertThat(page.title()).doesNotContain("broken");
        }
        writer.mustBeAccessible();
    }

    @ParameterizedTest
    @CsvSource({"FOCAL_POINT,/needs/edit,goOn", "PROVIDER_OFFICER,/projects/edit,save"})
    void what_is_missing_is_named(String role, String path, String button, Visitors visitors) {
        Visitor writer = visitors.as(role);
        writer.open(path);
        press(writer.page(), button);
        assertThat(writer.page().url()).contains(path);
        assertThat(writer.page()
                        .locator(".field-message.error, [id$='messages'] li")
                        .allInnerTexts())
                .anyMatch(text -> !text.isBlank());
    }

    @Test
    void a_form_of_three_megabytes_is_refused_in_words(PortalUnderTest portal) {
        HttpResponse<String> answer = portal.http()
                .send(
                        "POST",
                        "/sign-in",
                        HttpRequest.BodyPublishers.ofString("a=" + "x".repeat(3_000_000)),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Palermo Assist").doesNotContain("Exception");
    }

    private static void save(Page page) {
        press(page, "save");
    }

    private static void press(Page page, String button) {
        PageTurn.press(page, "[id$='" + button + "']");
    }
}
