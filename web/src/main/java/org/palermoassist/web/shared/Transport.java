package org.palermoassist.web.shared;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whether readers reach the portal by https: the server speaks it itself, or the portal's public address begins so, because a proxy in
 * front does. What a request says of its own way (X-Forwarded-Proto) is not believed: anybody can write it.
 */
@WebListener
public class Transport implements ServletContextListener {
    private static final String PUBLIC = "portal.public.https";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean https = ConfigProvider.getConfig()
                .getOptionalValue("portal.public-url", String.class)
                .filter(address -> address.startsWith("https://"))
                .isPresent();
        ServletContext portal = event.getServletContext();
        portal.setAttribute(PUBLIC, https);
        portal.getSessionCookieConfig().setSecure(https);
    }

    static boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || Boolean.TRUE.equals(request.getServletContext().getAttribute(PUBLIC));
    }
}
