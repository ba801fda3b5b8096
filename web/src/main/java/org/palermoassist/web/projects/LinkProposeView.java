package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.projects.LinkProposal;
import org.palermoassist.projects.ProjectLinks;
import org.palermoassist.projects.ProjectRow;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.shared.Money;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** Proposes that a project answers the need whose ref is in the address. */
@Named
@RequestScoped
public class LinkProposeView {
    @Inject
    private ProjectLinks links;

    @Inject
    private ProjectsService projects;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private String project = "";
    private BigDecimal amount;
    private String currency = "USD";
    private LocalDate from;
    private LocalDate to;
    private String activities = "";
    private List<ProjectRow> own;

    /** Projects of the reader's own organization that can answer a need. */
    public List<ProjectRow> getOwn() {
        if (own == null) {
            own = projects.own(current.actor());
        }
        return own;
    }

    /** Proposes the link. */
    public void propose() throws IOException {
        LinkProposal plan = new LinkProposal(
                new NeedRef(address.get("ref")),
                projects.find(project.strip(), current.actor()),
                Money.of(amount, currency),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                activities);
        links.propose(plan, current.actor());
        Notices.afterRedirect("projects.link.proposed");
        FacesContext.getCurrentInstance().getExternalContext().redirect(address.getHere());
    }

    /** Ref or identifier of the project. */
    public String getProject() {
        return project;
    }

    /** Ref or identifier of the project. */
    public void setProject(String given) {
        project = given == null ? "" : given;
    }

    /** What of the project is meant for this need. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** What of the project is meant for this need. */
    public void setAmount(BigDecimal given) {
        amount = given;
    }

    /** Currency of the amount. */
    public String getCurrency() {
        return currency;
    }

    /** Currency of the amount. */
    public void setCurrency(String code) {
        currency = code;
    }

    /** First day. */
    public LocalDate getFrom() {
        return from;
    }

    /** First day. */
    public void setFrom(LocalDate day) {
        from = day;
    }

    /** Last day. */
    public LocalDate getTo() {
        return to;
    }

    /** Last day. */
    public void setTo(LocalDate day) {
        to = day;
    }

    /** What is done for this need. */
    public String getActivities() {
        return activities;
    }

    /** What is done for this need. */
    public void setActivities(String text) {
        activities = text == null ? "" : text;
    }
}
