package org.palermoassist.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.palermoassist.security.Actor;

/** What one person was told, in one workspace. */
@Entity
@Table(name = "notice")
class KeptNotice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String ref;
    private String login;
    private String body;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind_group")
    private NoticeGroup group;

    @Column(name = "record_ref")
    private String recordRef;

    private String facts;

    @Column(name = "from_role")
    private String fromRole;

    @Column(name = "from_body")
    private String fromBody;

    private Instant at;

    @Column(name = "digested_at")
    private Instant digestedAt;

    /** For JPA. */
    protected KeptNotice() {}

    KeptNotice(Notice notice, Actor to, Actor by, Instant at) {
        this.ref = NoticeRef.next().value();
        this.login = to.login();
        this.body = to.body().orElse("");
        this.kind = notice.kind();
        this.group = notice.kind().group();
        this.recordRef = notice.recordRef();
        this.facts = notice.facts();
        this.fromRole = by.role().name();
        this.fromBody = by.body().orElse("");
        this.at = at;
    }

    /** From now on no letter is due for it. */
    void needsNoLetter(Instant when) {
        digestedAt = when;
    }
}
