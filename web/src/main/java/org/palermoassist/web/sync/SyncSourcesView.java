package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palermoassist.sync.NewSource;
import org.palermoassist.sync.SourceKind;
import org.palermoassist.sync.SourceRow;
import org.palermoassist.sync.Sources;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;

/** Sources, and the form that adds one. */
@Named
@RequestScoped
public class SyncSourcesView {
    @Inject
    private Sources service;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    @Inject
    private Clock clock;

    private List<SourceRow> sources;
    private String code = "";
    private String name = "";
    private SourceKind kind = SourceKind.SNAPSHOT;
    private String organization = "";

    /** All sources. */
    public List<SourceRow> getSources() {
        if (sources == null) {
            sources = service.list(current.actor());
        }
        return sources;
    }

    /** How old the data of a source are, in words. */
    public String age(Object since) {
        if (!(since instanceof Instant at)) {
            return "";
        }
        long hours = Duration.between(at, clock.instant()).toHours();
        return hours < 48 ? portal.words("sync.sources.hours", hours) : portal.words("sync.sources.days", hours / 24);
    }

    /** What a file can stand for. */
    public List<SourceKind> getKinds() {
        return List.of(SourceKind.values());
    }

    /** Opens the source. */
    public String add() {
        String given = code.strip().toUpperCase(Locale.ROOT);
        service.open(
                new NewSource(
                        given, name, kind, Optional.of(organization.strip()).filter(o -> !o.isEmpty())),
                current.actor());
        Notices.afterRedirect("sync.sources.added", given);
        return "/sync/source?faces-redirect=true&code=" + given;
    }

    /** Code as typed. */
    public String getCode() {
        return code;
    }

    /** Code as typed. */
    public void setCode(String typed) {
        code = typed == null ? "" : typed;
    }

    /** Name as typed. */
    public String getName() {
        return name;
    }

    /** Name as typed. */
    public void setName(String typed) {
        name = typed == null ? "" : typed;
    }

    /** What its files stand for. */
    public SourceKind getKind() {
        return kind;
    }

    /** What its files stand for. */
    public void setKind(SourceKind chosen) {
        kind = chosen;
    }

    /** Identifier as typed. */
    public String getOrganization() {
        return organization;
    }

    /** Identifier as typed. */
    public void setOrganization(String typed) {
        organization = typed == null ? "" : typed;
    }
}
