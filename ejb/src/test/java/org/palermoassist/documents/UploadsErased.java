package org.palermoassist.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.palermoassist.shared.PersonalData;

/** Erases what began to arrive before a moment, as the timer does. */
@ApplicationScoped
class UploadsErased {
    @Inject
    @Any
    private Instance<PersonalData> kinds;

    @Transactional
    void before(Instant moment) {
        kinds.stream().filter(kind -> kind.name().equals("uploads")).forEach(kind -> kind.erase(moment, 500));
    }
}
