package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectRemarks;
import org.palermoassist.projects.ProjectTags;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** What is done on the page of a project: one click, one use case. */
@Named
@RequestScoped
public class ProjectActs {
    @Inject
    private ProjectTags tags;

    @Inject
    private ProjectRemarks remarks;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private String provision = "";
    private String reason = "";
    private String remark = "";

    /** Confirms a tag. */
    public void confirm(String code) throws IOException {
        tags.confirm(ref(), code, current.actor());
        done("projects.tag.confirmed");
    }

    /** Rejects a tag. */
    public void reject(String code) throws IOException {
        tags.reject(ref(), code, current.actor());
        done("projects.tag.rejected");
    }

    /** Names a provision. */
    public void propose() throws IOException {
        tags.propose(ref(), provision, current.actor());
        done("projects.tag.proposed");
    }

    /** Decides that the project is not about the Convention. */
    public void setAside() throws IOException {
        tags.setAside(ref(), true, reason, current.actor());
        done("projects.aside.done");
    }

    /** Takes that decision back. */
    public void takeBack() throws IOException {
        tags.setAside(ref(), false, reason, current.actor());
        done("projects.aside.back");
    }

    /** Puts a State's remark on the project. */
    public void say() throws IOException {
        remarks.remark(ref(), remark, current.actor());
        done("projects.remark.done");
    }

    private ProjectRef ref() {
        return new ProjectRef(address.get("ref"));
    }

    private void done(String key) throws IOException {
        Notices.afterRedirect(key);
        address.again();
    }

    /** The provision to name. */
    public String getProvision() {
        return provision;
    }

    /** The provision to name. */
    public void setProvision(String code) {
        provision = code == null ? "" : code;
    }

    /** Why the project is set aside. */
    public String getReason() {
        return reason;
    }

    /** Why the project is set aside. */
    public void setReason(String text) {
        reason = text == null ? "" : text;
    }

    /** The State's remark as typed. */
    public String getRemark() {
        return remark;
    }

    /** The State's remark as typed. */
    public void setRemark(String text) {
        remark = text == null ? "" : text;
    }
}
