package org.palermoassist.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;

/**
 * Pages speak the reader's language, and a form posts to the full address it was opened at: after a post the address
 * still says which record and which filters, and the page can be reloaded, shared and restored.
 */
public class PortalViewHandler extends ViewHandlerWrapper {

    /** @param wrapped the handler of the implementation */
    public PortalViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of(request(context)).locale();
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String url = super.getActionURL(context, viewId);
        boolean ofForm = UIComponent.getCurrentComponent(context) instanceof UIForm;
        return ofForm && !url.contains("?") ? QueryString.of(request(context)).on(url) : url;
    }

    /** A page without a form keeps no state, and so needs no session: readers without sign-in cost no memory. */
    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        if (hasForm(view)) {
            view.getViewMap(true);
        } else {
            view.setTransient(true);
        }
        super.renderView(context, view);
    }

    private static boolean hasForm(UIComponent component) {
        if (component instanceof UIForm) {
            return true;
        }
        Iterator<UIComponent> parts = component.getFacetsAndChildren();
        while (parts.hasNext()) {
            if (hasForm(parts.next())) {
                return true;
            }
        }
        return false;
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
