package org.palermoassist.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Puts a mark of the content into the address of our own style, script and icons, so that they may be kept for long. Of PrimeFaces only the
 * parts that our pages use are there for the browser: text editor, charts and the like, with the libraries inside them, are not served.
 */
public class VersionedResources extends ResourceHandlerWrapper {
    private static final String OWN = "portal";
    private static final String FACES_PARTS = "primefaces";
    private static final Pattern SERVED = Pattern.compile("(core|components)\\.(js|css)|jquery/.*|locales/.*");
    private final Map<String, String> marks = new ConcurrentHashMap<>();

    /** @param wrapped the handler of the implementation */
    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return marked(super.createResource(name, library), name, library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return marked(super.createResource(name, library, contentType), name, library);
    }

    private Resource marked(Resource resource, String name, String library) {
        if (FACES_PARTS.equals(library) && !SERVED.matcher(name).matches()) {
            return null;
        }
        boolean own = resource != null && OWN.equals(library) && !name.endsWith(".xhtml");
        return own ? new Marked(resource, marks.computeIfAbsent(name, n -> markOf(resource))) : resource;
    }

    private static String markOf(Resource resource) {
        CRC32 crc = new CRC32();
        try (InputStream content = resource.getInputStream()) {
            crc.update(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Long.toHexString(crc.getValue());
    }

    private static final class Marked extends ResourceWrapper {
        private final String mark;

        Marked(Resource wrapped, String mark) {
            super(wrapped);
            this.mark = mark;
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "v=" + mark;
        }
    }
}
