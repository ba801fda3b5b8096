package org.palermoassist.web.shared;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/** Behind {@code po:field}: ties help, message and the required mark to the control for screen readers. */
@FacesComponent("portal.Field")
public class FieldComponent extends UINamingContainer implements NamingContainer {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIComponent control = findComponent(String.valueOf(getAttributes().get("for")));
        if (control instanceof EditableValueHolder holder) {
            describe(context, control, holder);
        }
        super.encodeBegin(context);
    }

    private void describe(FacesContext context, UIComponent control, EditableValueHolder holder) {
        Map<String, Object> attributes = control.getPassThroughAttributes(true);
        boolean helped = getAttributes().get("help") != null;
        String id = getClientId(context);
        boolean invalid = !holder.isValid();
        if (helped || invalid) {
            attributes.put(
                    "aria-describedby", ((helped ? id + ":help " : "") + (invalid ? id + ":message" : "")).trim());
        }
        if (invalid) {
            attributes.put("aria-invalid", "true");
        } else {
            attributes.remove("aria-invalid");
        }
        if (Boolean.parseBoolean(String.valueOf(getAttributes().get("required")))) {
            attributes.put("aria-required", "true");
        }
    }
}
