package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.Organization;
import org.palermoassist.needs.NeedProgress;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.projects.DeclinePhrase;
import org.palermoassist.projects.LinkProposal;
import org.palermoassist.projects.LinkRef;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectLinks;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectTags;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.PageRequest;

/** Where needs meet projects in the sample world: tags decided, links proposed and answered, needs declared met. */
@ApplicationScoped
class SampleAnswers {
    private static final String NOT_ABOUT = "Another subject: nothing in it concerns organized crime.";
    private static final String MET = "Done, as reported by the project.";

    @Inject
    private ProjectsService projects;

    @Inject
    private ProjectTags tags;

    @Inject
    private ProjectLinks links;

    @Inject
    private NeedProgress progress;

    @Inject
    private Directory directory;

    void load(SampleFiles files, Map<String, NeedRef> needs, List<SampleNeed> planned, SamplePeople people) {
        files.table("tags.csv").forEach(row -> decide(row, people.coordinator()));
        for (CSVRecord row : files.table("links.csv")) {
            SampleNeed need = planned.stream()
                    .filter(one -> one.key().equals(row.get("need")))
                    .findFirst()
                    .orElseThrow();
            link(row, needs.get(need.key()), people, people.focalPoint(need.state()));
        }
        planned.stream()
                .filter(need -> need.becomes() == NeedStatus.MET)
                .forEach(need -> progress.declareMet(needs.get(need.key()), MET, people.focalPoint(need.state())));
    }

    private void decide(CSVRecord row, Actor coordinator) {
        ProjectRef project = project(row.get("project"));
        String provision = row.get("provision");
        switch (row.get("decision")) {
            case "CONFIRM" -> tags.propose(project, provision, coordinator);
            case "REJECT" -> reject(project, provision, coordinator);
            default -> tags.setAside(project, true, NOT_ABOUT, coordinator);
        }
    }

    /** A guess can only be rejected where there is one. */
    private void reject(ProjectRef project, String provision, Actor coordinator) {
        boolean guessed = tags.of(project, coordinator).stream()
                .anyMatch(tag -> tag.provision().equals(provision));
        if (guessed) {
            tags.reject(project, provision, coordinator);
        }
    }

    private void link(CSVRecord row, NeedRef need, SamplePeople people, Actor state) {
        LinkProposal plan = new LinkProposal(
                need,
                project(row.get("project")),
                Money.of(new BigDecimal(row.get("amount")), row.get("currency")),
                Optional.of(LocalDate.parse(row.get("from"))),
                Optional.of(LocalDate.parse(row.get("to"))),
                row.get("activities"));
        LinkRef ref = links.propose(plan, proposer(row, people));
        switch (row.get("answer")) {
            case "ACCEPTED" -> links.accept(ref, state);
            case "DECLINED" -> links.decline(ref, DeclinePhrase.ANSWERED_OTHERWISE, "", state);
            default -> {
                // waits for the State
            }
        }
    }

    private Actor proposer(CSVRecord row, SamplePeople people) {
        String identifier = row.get("project").replaceAll("^(XX-SAMPLE-[0-9]+)-.*", "$1");
        Organization provider =
                directory.byIdentifier(identifier, SamplePeople.LOADER).orElseThrow();
        return people.officer(provider.ref().value(), provider.name());
    }

    private ProjectRef project(String identifier) {
        return projects
                .list(ProjectFilter.ALL.identifiedBy(identifier), PageRequest.of(0, 1), SamplePeople.LOADER)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sample: no project " + identifier))
                .ref();
    }
}
