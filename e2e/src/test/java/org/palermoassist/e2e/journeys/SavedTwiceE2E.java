package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** The same form sent twice makes one need, and two people who save the same need see both texts. */
@EndToEnd
class SavedTwiceE2E {
    private static final String WORDS = "What the first of them wrote.";

    @Test
    void two_people_save_the_same_need(Visitors visitors) {
        Visitor focalPoint = visitors.as("FOCAL_POINT");
        Visitor contributor = visitors.as("CONTRIBUTOR");
        String ref = NeedFormPage.open(focalPoint)
                .words("Written by two", "As it began.")
                .save();
        NeedFormPage late = NeedFormPage.open(contributor, ref);
        NeedFormPage.open(focalPoint, ref).words("Written by two", WORDS).save();
        late.words("Written by two", "What the second wrote.").saveRefused();
        assertThat(late.conflict()).contains(WORDS);
        late.mustShow("Written by two", "What the second wrote.");
        contributor.mustBeAccessible();
        assertThat(NeedPage.open(focalPoint, ref).text()).contains(WORDS).doesNotContain("What the second wrote.");

        late.words("Written by two", "What both agreed on.").save();
        assertThat(NeedPage.open(focalPoint, ref).text()).contains("What both agreed on.");
    }

    @Test
    void a_form_sent_twice_at_once_makes_one_need(Visitors visitors) {
        Visitor focalPoint = visitors.as("FOCAL_POINT");
        String title = "Pressed twice " + System.nanoTime();
        NeedFormPage.open(focalPoint).words(title, WORDS);
        Page page = focalPoint.page();
        assertThat(sentThreeTimes(page)).hasSize(1).allMatch(url -> url.contains("/needs/detail?ref=N-"));
        assertThat(withTitle(focalPoint, title)).isEqualTo(1);
    }

    @Test
    void a_project_sent_twice_at_once_is_one_project(Visitors visitors) {
        Visitor provider = visitors.as("PROVIDER_OFFICER");
        provider.open("/projects/edit");
        Page page = provider.page();
        page.fill("[name='title-0']", "Project pressed twice");
        page.fill("[name='description-0']", WORDS);
        page.fill("[name='plannedStart']", "2026-01-01");
        page.selectOption("[name='status']", "1");
        page.selectOption("[name='state-0']", "QQ");
        page.fill("[name='sector-0']", "15130");
        assertThat(sentThreeTimes(page)).hasSize(1).allMatch(url -> url.contains("/projects/detail?ref=P-"));
    }

    @Test
    void going_back_and_saving_again_changes_the_need_that_was_made(Visitors visitors) {
        Visitor focalPoint = visitors.as("FOCAL_POINT");
        String title = "Gone back to " + System.nanoTime();
        String ref = NeedFormPage.open(focalPoint).words(title, WORDS).save();
        focalPoint.page().goBack();
        focalPoint.page().waitForURL(url -> url.contains("/needs/edit"));
        NeedFormPage form = NeedFormPage.at(focalPoint);
        form.mustShow(title, WORDS);
        form.words(title, "Changed after going back.");
        assertThat(form.save()).isEqualTo(ref);
        assertThat(withTitle(focalPoint, title)).isEqualTo(1);
        assertThat(NeedPage.open(focalPoint, ref).text()).contains("Changed after going back.");
    }

    /** Sends the form three times at once; where that led to, each place once. */
    private static Set<String> sentThreeTimes(Page page) {
        List<?> places = (List<?>)
                page.evaluate(
                        """
                async () => {
                  const form = document.querySelector('form[data-draft-key]');
                  const body = new URLSearchParams(new FormData(form));
                  const save = form.querySelector("[id$='save']");
                  body.append(save.name, save.value);
                  const send = () => fetch(form.action, { method: 'POST', body }).then(answer => answer.url);
                  return Promise.all([send(), send(), send()]);
                }""");
        return places.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static int withTitle(Visitor reader, String title) {
        reader.open("/needs/list?q=" + title.replace(' ', '+'));
        return reader.page()
                .locator("main a[href*='/needs/detail?ref=']", new Page.LocatorOptions().setHasText(title))
                .count();
    }
}
