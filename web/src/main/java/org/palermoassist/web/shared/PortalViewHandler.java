package org.palermoassist.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
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

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
