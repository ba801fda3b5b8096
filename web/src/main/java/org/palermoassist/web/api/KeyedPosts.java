package org.palermoassist.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Supplier;
import org.palermoassist.security.Actor;
import org.palermoassist.security.IdempotentRequests;

/**
 * Commands of the API with an {@code Idempotency-Key}: the same key and body get the same answer, whatever happened to the
 * first one on its way; the same key with another body is refused with 409 {@code KEY_MEANS_ONE_REQUEST}.
 */
@ApplicationScoped
public class KeyedPosts {
    /** Header with the key. */
    public static final String KEY = "Idempotency-Key";
    /** Header of an answer that was given before. */
    public static final String AGAIN = "Idempotency-Replayed";

    private final Jsonb json = JsonbBuilder.create();
    private final Jsonb strict = new StrictJson().getContext(Object.class);

    @Inject
    private IdempotentRequests requests;

    /**
     * A command as it came.
     *
     * @param headers with the key
     * @param address its path counts for the hash
     * @param body as it was read; the order of its fields in the request does not count
     */
    public record Command(HttpHeaders headers, UriInfo address, Object body) {
        String key() {
            String key = headers.getHeaderString(KEY);
            if (key == null || key.isBlank()) {
                throw new BadInput(KEY, "every command on money has a key");
            }
            return key.strip();
        }
    }

    /**
     * What a command made.
     *
     * @param path of the record below {@code /api/v1}; may be empty
     * @param body of the answer
     */
    public record Made(String path, Object body) {}

    /**
     * The body of a command, read once it is known that the sender may send it.
     *
     * @throws BadInput when it is no JSON of these fields
     */
    public <T> T read(String body, Class<T> type) {
        try {
            T read = strict.fromJson(body, type);
            if (read != null) {
                return read;
            }
        } catch (JsonbException | JsonException unreadable) {
            throw new BadInput("body", "no JSON of the fields that this address takes");
        }
        throw new BadInput("body", "empty");
    }

    /** Carries the command out once: 201 with the address of what was made, or 200 where nothing has an address. */
    public Response once(Command command, Supplier<Made> work, Actor by) {
        String request = "POST " + command.address().getPath() + "\n" + json.toJson(command.body());
        IdempotentRequests.Keyed keyed = new IdempotentRequests.Keyed(command.key(), request);
        return response(requests.once(keyed, () -> answer(work.get()), by), command.address());
    }

    private IdempotentRequests.Answer answer(Made made) {
        return IdempotentRequests.Answer.of(made.path(), json.toJson(made.body()));
    }

    private static Response response(IdempotentRequests.Answer answer, UriInfo address) {
        Response.ResponseBuilder built = answer.location().isEmpty()
                ? Response.ok()
                : Response.created(URI.create(address.getBaseUri() + answer.location()));
        if (answer.again()) {
            built.header(AGAIN, "true");
        }
        return built.type(MediaType.APPLICATION_JSON).entity(answer.body()).build();
    }
}
