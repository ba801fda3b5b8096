package org.palermoassist.web.home;

import java.util.List;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.projects.LinkRow;
import org.palermoassist.projects.ProjectRow;

/**
 * What a State finds on its page and in its brief.
 *
 * @param code alpha-2
 * @param name in the reader's language
 * @param needs neither met nor withdrawn nor merged, at most 100
 * @param links proposals that wait for an answer
 * @param active projects in implementation that name the State
 * @param pipeline projects in preparation that name the State
 * @param projects of these with a provision tag, at most 20
 * @param audiences what each audience sees
 */
public record StateSummary(
        String code,
        String name,
        List<NeedRow> needs,
        List<LinkRow> links,
        long active,
        long pipeline,
        List<ProjectRow> projects,
        List<Audience> audiences) {
    /**
     * What one audience sees of the State.
     *
     * @param key of its name: {@code public}, {@code partners}, {@code secretariat}
     * @param needs stated and not met that it may open
     * @param projects that name the State, in implementation or preparation
     */
    public record Audience(String key, long needs, long projects) {}
}
