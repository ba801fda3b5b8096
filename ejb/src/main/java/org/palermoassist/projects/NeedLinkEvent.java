package org.palermoassist.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.palermoassist.security.Actor;

/** One change of a link: who, when, old, new. Rows are never changed (N-10). */
@Entity
@Table(name = "need_link_event")
class NeedLinkEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "link_id")
    private Long linkId;

    private Instant at;
    private String login;
    private String role;
    private String body;
    private String act;

    @Column(name = "old_value")
    private String oldValue;

    @Column(name = "new_value")
    private String newValue;

    /** For JPA. */
    protected NeedLinkEvent() {}

    NeedLinkEvent(NeedLink link, String act, Actor by, Instant at) {
        this.linkId = link.id();
        this.act = act;
        this.at = at;
        this.login = by.login();
        this.role = by.role().name();
        this.body = LinkParty.bodyOf(by);
        this.oldValue = "";
        this.newValue = link.status().name();
    }

    NeedLinkEvent from(LinkStatus old) {
        oldValue = old.name();
        return this;
    }
}
