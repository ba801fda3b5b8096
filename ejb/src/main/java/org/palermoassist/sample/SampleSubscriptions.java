package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.exchange.NewWebhook;
import org.palermoassist.exchange.WebhookRef;
import org.palermoassist.exchange.Webhooks;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.RecordKind;

/** A subscription of the sample world. It is paused: no server has its name, and a sample asks nobody outside. */
@ApplicationScoped
class SampleSubscriptions {
    @Inject
    private Webhooks webhooks;

    void load(SamplePeople people) {
        for (Actor officer : people.all(Role.PROVIDER_OFFICER).stream().limit(1).toList()) {
            WebhookRef ref = webhooks.open(
                            new NewWebhook(
                                    "Project register (sample)",
                                    "https://register.sample.example/palermo/events",
                                    Optional.of(RecordKind.NEED)),
                            officer)
                    .ref();
            webhooks.pause(ref, officer);
        }
    }
}
