package org.palermoassist.integration.shared;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;

/** Hands messages to routes. */
@ApplicationScoped
public class Routes {
    private volatile ProducerTemplate template;

    void carriedBy(CamelContext context) {
        template = context.createProducerTemplate();
    }

    /** Sends a message to an endpoint. */
    public void send(String endpoint, Object body) {
        if (template == null) {
            throw new IllegalStateException("the routes do not run yet");
        }
        template.sendBody(endpoint, body);
    }

    /** Sends a message to an endpoint and waits for what it becomes. */
    public <T> T ask(String endpoint, Object body, Class<T> type) {
        if (template == null) {
            throw new IllegalStateException("the routes do not run yet");
        }
        return template.requestBody(endpoint, body, type);
    }
}
