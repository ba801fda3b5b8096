package org.palermoassist.projects.iati;

import static org.palermoassist.projects.ProjectsRule.DESCRIPTION_GIVEN;
import static org.palermoassist.projects.ProjectsRule.LANGUAGE_GIVEN;
import static org.palermoassist.projects.ProjectsRule.TITLE_GIVEN;

/** Titles, descriptions and their languages. */
final class TextChecks {

    private TextChecks() {}

    static void check(XmlNode node, ReportedActivity activity, Findings findings) {
        if (activity.texts().titles().isEmpty()) {
            findings.notice(TITLE_GIVEN, "title", "");
        }
        int number = 0;
        for (Description description : activity.texts().descriptions()) {
            number++;
            if (description.narratives().isEmpty()) {
                findings.notice(DESCRIPTION_GIVEN, "description[" + number + ']', "");
            }
        }
        if (node.language().isEmpty()) {
            languages(node, "", findings);
        }
    }

    private static void languages(XmlNode parent, String place, Findings findings) {
        for (XmlNode child : parent.children()) {
            if (child.is("narrative")) {
                if (child.language().isEmpty() && child.content().isPresent()) {
                    findings.notice(
                            LANGUAGE_GIVEN, place + "narrative", child.content().orElse(""));
                }
            } else {
                languages(child, place + child.local() + '/', findings);
            }
        }
    }
}
