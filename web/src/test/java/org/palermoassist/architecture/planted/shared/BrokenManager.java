package org.palermoassist.architecture.planted.shared;

import jakarta.faces.context.FacesContext;
import jakarta.persistence.Entity;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.palermoassist.security.Role;
import org.palermoassist.shared.SampleClock;
import org.palermoassist.shared.UseCase;

/** Breaks every rule of the domain at once; the architecture test must see each. */
@Entity
@UseCase
public class BrokenManager {
    /** Sets the clock, asks that of the machine, knows a page and a higher capability, takes no actor, asks for a connection. */
    public String look(Role role, DataSource database) throws SQLException {
        SampleClock.at(Instant.EPOCH, () -> {});
        database.getConnection().close();
        return Instant.now() + role.name() + FacesContext.getCurrentInstance();
    }
}
