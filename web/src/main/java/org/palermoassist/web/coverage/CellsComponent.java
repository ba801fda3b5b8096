package org.palermoassist.web.coverage;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;
import org.palermoassist.web.shared.LeafComponent;

/** Behind {@code po:cells}: the cells of one line of the matrix; with a column for each State there are thousands. */
@FacesComponent("portal.Cells")
public class CellsComponent extends LeafComponent {
    @Override
    protected void write(ResponseWriter out, FacesContext context) throws IOException {
        if (getAttributes().get("items") instanceof Collection<?> cells) {
            for (Object cell : cells) {
                out.startElement("td", this);
                if (cell instanceof CoverageView.Shown shown && !shown.href().isEmpty()) {
                    out.writeAttribute("data-label", shown.column(), null);
                    cell(out, shown);
                }
                out.endElement("td");
            }
        }
    }

    private void cell(ResponseWriter out, CoverageView.Shown shown) throws IOException {
        out.startElement("a", this);
        out.writeAttribute("class", "cell", null);
        out.writeAttribute("href", shown.href(), null);
        element(out, "b", "", shown.needs());
        element(out, "small", "", shown.projects());
        out.endElement("a");
    }
}
