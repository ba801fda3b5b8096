package org.palermoassist.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** Behind {@code po:date}, {@code po:instant} and {@code po:number}: a figure as the reader's language writes it. */
@FacesComponent("portal.Figure")
public class FigureComponent extends LeafComponent {
    @Override
    protected void write(ResponseWriter out, FacesContext context) throws IOException {
        Object value = getAttributes().get("value");
        Formats formats = Formats.in(Language.of(context.getViewRoot().getLocale()));
        if (value instanceof LocalDate date) {
            time(out, value, formats.date(date));
        } else if (value instanceof Instant instant) {
            time(out, value, formats.instant(instant));
        } else if (value instanceof Number number) {
            element(out, "bdi", "", formats.number(number));
        }
    }

    private void time(ResponseWriter out, Object value, String shown) throws IOException {
        out.startElement("time", this);
        out.writeAttribute("datetime", value.toString(), null);
        element(out, "bdi", "", shown);
        out.endElement("time");
    }
}
