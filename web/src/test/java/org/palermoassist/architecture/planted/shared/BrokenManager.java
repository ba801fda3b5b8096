package org.palermoassist.architecture.planted.shared;

import jakarta.faces.context.FacesContext;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.palermoassist.security.Role;
import org.palermoassist.shared.SampleClock;
import org.palermoassist.shared.UseCase;

/** Breaks every rule of the domain at once; the architecture test must see each. */
@Entity
@UseCase
public class BrokenManager {
    /** Sets the clock, asks that of the machine, knows a page and a higher capability, takes no actor. */
    public String look(Role role) {
        SampleClock.at(Instant.EPOCH, () -> {});
        return Instant.now() + role.name() + FacesContext.getCurrentInstance();
    }
}
