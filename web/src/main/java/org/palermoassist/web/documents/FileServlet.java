package org.palermoassist.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;

/** A file as it was received, named by {@code ?ref=}: piece by piece, under a name made here, never shown inside the portal's own pages. */
public abstract class FileServlet extends HttpServlet {
    @Inject
    private transient CurrentActor current;

    /**
     * A file on its way out.
     *
     * @param type media type
     * @param size in bytes
     * @param disposition value of the header Content-Disposition
     * @param pieces its bytes
     */
    public record Outgoing(String type, long size, String disposition, Pieces pieces) {}

    /** The bytes of a file, a piece at a time. */
    public interface Pieces {
        /** A piece from 0 on; an empty one after the last. */
        byte[] piece(int number) throws IOException;
    }

    /**
     * The file that the reader asks for.
     *
     * @throws NotFound when there is none for this reader
     */
    protected abstract Outgoing outgoing(String ref, Actor by);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Outgoing file;
        try {
            file = outgoing(request.getParameter("ref"), current.actor());
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.type());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", file.disposition());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        byte[] piece = file.pieces().piece(0);
        for (int next = 1; piece.length > 0; next++) {
            response.getOutputStream().write(piece);
            piece = file.pieces().piece(next);
        }
    }
}
