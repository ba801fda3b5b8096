package org.palermoassist.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Headers that every answer of the API carries; answers depend on who asks, in which language. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("Vary", "Authorization, Accept-Language, Accept-Encoding");
        headers.putSingle("Cache-Control", "private, no-cache");
        headers.putSingle("X-Content-Type-Options", "nosniff");
    }
}
