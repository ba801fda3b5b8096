package org.palermoassist.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON with a field that a command does not have is refused, not read around (ASVS 15.3.3). */
@Provider
public class StrictJson implements ContextResolver<Jsonb> {
    /** Name of the setting in Yasson, the JSON binding of both servers. */
    private static final String REFUSE_UNKNOWN = "jsonb.fail-on-unknown-properties";

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().setProperty(REFUSE_UNKNOWN, true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
