package org.palermoassist.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Behind {@code po:prov}: a provision as lawyers write it, with the link to its page. */
@FacesComponent("portal.Provision")
public class ProvisionComponent extends LeafComponent {
    @Override
    protected void write(ResponseWriter out, FacesContext context) throws IOException {
        String code = text("code");
        String title = text("title");
        out.startElement("a", this);
        out.writeAttribute("class", "prov", null);
        out.writeAttribute("href", "/provisions/detail?code=" + code, null);
        if (!title.isEmpty()) {
            out.writeAttribute("title", title, null);
        }
        element(out, "bdi", "", Portal.provisionAsWritten(code, text("paragraph")));
        out.endElement("a");
    }
}
