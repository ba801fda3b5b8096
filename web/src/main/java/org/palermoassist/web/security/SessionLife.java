package org.palermoassist.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a session lives without a request: 40 minutes, unless {@code portal.session.seconds} says otherwise. */
@WebListener
public class SessionLife implements HttpSessionListener {
    @Inject
    @ConfigProperty(name = "portal.session.seconds", defaultValue = "2400")
    private int seconds;

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval(seconds);
    }
}
