package org.palermoassist.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Behind {@code po:sortHeader}: head of a column one can sort by. */
@FacesComponent("portal.SortHeader")
public class SortHeaderComponent extends LeafComponent {
    @Override
    protected void write(ResponseWriter out, FacesContext context) throws IOException {
        Address address = CDI.current().select(Address.class).get();
        String column = text("column");
        out.startElement("th", this);
        out.writeAttribute("scope", "col", null);
        out.writeAttribute("class", text("num").equals("true") ? "num" : "", null);
        out.writeAttribute("aria-sort", address.order(column), null);
        out.startElement("a", this);
        out.writeAttribute("class", "sort", null);
        out.writeAttribute("href", address.sortedBy(column), null);
        out.writeAttribute("rel", "nofollow", null);
        out.writeText(text("label"), null);
        out.endElement("a");
        out.endElement("th");
    }
}
