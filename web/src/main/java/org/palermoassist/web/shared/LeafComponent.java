package org.palermoassist.web.shared;

import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Behind small {@code po:} components that stand in every row of a list. They are written by hand: in the page language each
 * costs a tree of parts to build and several expressions to resolve, which added up to most of the time of a list page.
 */
public abstract class LeafComponent extends UINamingContainer {

    /** Writes all of it. */
    protected abstract void write(ResponseWriter out, FacesContext context) throws IOException;

    @Override
    public final void encodeBegin(FacesContext context) throws IOException {
        write(context.getResponseWriter(), context);
    }

    @Override
    public final void encodeChildren(FacesContext context) throws IOException {
        // it has none
    }

    @Override
    public final void encodeEnd(FacesContext context) throws IOException {
        // all is written
    }

    /** The attribute as the page gives it; an empty one is no text. */
    protected final String text(String name) {
        Object given = getAttributes().get(name);
        return given == null ? "" : given.toString();
    }

    /** One element that holds nothing but this text; an empty class is left out. */
    protected final void element(ResponseWriter out, String element, String type, String text) throws IOException {
        out.startElement(element, this);
        if (!type.isEmpty()) {
            out.writeAttribute("class", type, null);
        }
        out.writeText(text, null);
        out.endElement(element);
    }
}
