package org.palermoassist.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Behind {@code po:chip}: a filter that is set, with the link that takes it away. */
@FacesComponent("portal.Chip")
public class ChipComponent extends LeafComponent {
    @Override
    protected void write(ResponseWriter out, FacesContext context) throws IOException {
        Address address = CDI.current().select(Address.class).get();
        String name = text("name");
        String set = address.get(name);
        if (set.isEmpty()) {
            return;
        }
        String one = text("one");
        String shown = text("shown");
        out.startElement("a", this);
        out.writeAttribute("class", "chip on", null);
        out.writeAttribute("rel", "nofollow", null);
        out.writeAttribute("href", one.isEmpty() ? address.without(name) : address.withoutValue(name, one), null);
        out.writeAttribute("title", Words.in(context.getViewRoot().getLocale()).get("shell.filters.remove"), null);
        out.writeText(text("label") + ": ", null);
        element(out, "bdi", "", shown.isEmpty() ? set : shown);
        out.writeText(" ", null);
        out.startElement("span", this);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeText("\u00d7", null);
        out.endElement("span");
        out.endElement("a");
        out.writeText(" ", null);
    }
}
