package org.palermoassist.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A person's account; what for stands in its workspaces. */
@Entity
@Table(name = "account")
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String login;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "passphrase_at")
    private Instant passphraseAt;

    private String language;
    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    protected Account() {}

    Account(NewAccount plan, String email, String passwordHash, Instant at, boolean invited) {
        this.login = plan.login();
        this.displayName = plan.name().strip();
        this.email = email;
        this.passwordHash = passwordHash;
        this.passphraseAt = invited ? null : at;
        this.language = plan.language();
        this.createdAt = at;
    }
}
