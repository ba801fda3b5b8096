package org.palermoassist.donors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.palermoassist.shared.Stale;

/** Who pays. */
@Entity
@Table(name = "donor")
class Donor {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private DonorRef ref;

    @Enumerated(EnumType.STRING)
    private DonorKind kind;

    @Column(name = "state_code")
    private String stateCode;

    @Column(name = "organization_ref")
    private String organizationRef;

    private String name;

    @Column(name = "focal_name")
    private String focalName;

    @Column(name = "focal_office")
    private String focalOffice;

    @Column(name = "focal_email")
    private String focalEmail;

    @Column(name = "focal_phone")
    private String focalPhone;

    private String conditions;
    private String profile;

    @Column(name = "financial_year")
    private String financialYear;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Donor() {}

    Donor(DonorForm form, Instant at) {
        ref = DonorRef.next();
        createdAt = at;
        identify(form);
        describe(form);
    }

    /** Says who it is: the business of the fund manager. */
    void identify(DonorForm form) {
        kind = form.kind();
        stateCode = form.stateCode().orElse(null);
        organizationRef = form.organizationRef().orElse(null);
        name = form.name();
    }

    /** Says what it is like: the donor's own business. */
    void describe(DonorForm form) {
        focalName = form.contact().name();
        focalOffice = form.contact().office();
        focalEmail = form.contact().email();
        focalPhone = form.contact().phone();
        conditions = form.conditions();
        profile = form.profile();
        financialYear = form.financialYear();
    }

    /** Insists that the writer has read what stands here now. */
    void mustBe(int read) {
        if (read != version) {
            throw new Stale(ref);
        }
    }

    Long id() {
        return id;
    }

    DonorRef ref() {
        return ref;
    }

    DonorKind kind() {
        return kind;
    }

    String organizationRef() {
        return organizationRef;
    }
}
