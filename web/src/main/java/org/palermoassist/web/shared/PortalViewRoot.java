package org.palermoassist.web.shared;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.HashMap;
import java.util.Map;

/**
 * A view whose map, and with it the session, is made only when the page needs it. PrimeFaces leaves its nonce in the map
 * before the page is built, which would give every passing reader a session of forty minutes. {@link PortalViewHandler}
 * asks for the map when the page has a form; a view-scoped bean does so by being used.
 */
public class PortalViewRoot extends UIViewRoot {
    private transient Map<String, Object> early;

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        Map<String, Object> map = super.getViewMap(false);
        if (map != null || !create) {
            return map;
        }
        if (isNotBuiltYet()) {
            early = early == null ? new HashMap<>() : early;
            return early;
        }
        map = super.getViewMap(true);
        if (early != null) {
            map.putAll(early);
            early = null;
        }
        return map;
    }

    private boolean isNotBuiltYet() {
        FacesContext context = getFacesContext();
        return getChildCount() == 0 && !context.isPostback() && context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }
}
