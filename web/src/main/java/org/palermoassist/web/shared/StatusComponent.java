package org.palermoassist.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Behind {@code po:status}: a status in words. */
@FacesComponent("portal.Status")
public class StatusComponent extends LeafComponent {
    @Override
    protected void write(ResponseWriter out, FacesContext context) throws IOException {
        String label = text("label");
        Words words = Words.in(context.getViewRoot().getLocale());
        String shown = label.isEmpty() ? words.get(text("capability") + ".status." + text("value")) : label;
        element(out, "span", text("wait").equals("true") ? "st wait" : "st", shown);
    }
}
