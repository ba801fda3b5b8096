package org.palermoassist.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;

/**
 * Behind {@code po:options}. Written by hand because a filter may offer hundreds of States and provisions, and each
 * expression of the page language in each of them costs more than the rest of the page.
 */
@FacesComponent("portal.Options")
public class OptionsComponent extends UINamingContainer {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        // nothing stands around the options
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Object chosen = getAttributes().get("chosen");
        Object items = getAttributes().get("items");
        if (items instanceof Collection<?> all) {
            String mark = chosen == null ? "" : chosen.toString();
            for (Object item : all) {
                write(context, item, mark);
            }
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        // nothing stands around the options
    }

    private void write(FacesContext context, Object item, String chosen) throws IOException {
        if (item instanceof Option.Group group) {
            ResponseWriter out = context.getResponseWriter();
            out.startElement("optgroup", this);
            out.writeAttribute("label", group.shown(), null);
            for (Option option : group.options()) {
                write(context, option, chosen);
            }
            out.endElement("optgroup");
        } else if (item instanceof Option option) {
            write(context, option.code(), option.shown(), chosen);
        } else {
            Object prefix = getAttributes().get("words");
            String code = item instanceof Enum<?> constant ? constant.name() : String.valueOf(item);
            Words words = Words.in(context.getViewRoot().getLocale());
            write(context, code, prefix == null ? code : words.get(prefix + code), chosen);
        }
    }

    private void write(FacesContext context, String code, String shown, String chosen) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("option", this);
        out.writeAttribute("value", code, null);
        if (code.equals(chosen)) {
            out.writeAttribute("selected", "selected", null);
        }
        out.writeText(shown, null);
        out.endElement("option");
    }
}
