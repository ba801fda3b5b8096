package org.palermoassist.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets a plain form post (no Ajax) show its page again. PrimeFaces insists on a nonce that only its script adds to forms;
 * pages without such components load no script, and many readers' browsers run none. A plain post gets a whole new page, so
 * the view's own nonce is as good.
 */
public class PlainPostFactory extends ExternalContextFactory {
    private static final String NONCE = "primefaces.nonce";

    /** Wraps the factory of the server. */
    public PlainPostFactory(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new PlainPost(getWrapped().getExternalContext(context, request, response));
    }

    @SuppressWarnings("unchecked") // the wrapper of Faces has one raw type
    private static final class PlainPost extends ExternalContextWrapper {
        PlainPost(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            Map<String, String> sent = super.getRequestParameterMap();
            FacesContext faces = FacesContext.getCurrentInstance();
            boolean plain = !sent.containsKey(NONCE) && !sent.containsKey("jakarta.faces.partial.ajax");
            Object nonce = plain && faces != null ? ofView(faces) : null;
            if (nonce == null) {
                return sent;
            }
            Map<String, String> all = new HashMap<>(sent);
            all.put(NONCE, nonce.toString());
            return all;
        }

        private static Object ofView(FacesContext faces) {
            Map<String, Object> map =
                    faces.getViewRoot() == null ? null : faces.getViewRoot().getViewMap(false);
            return map == null ? null : map.get(NONCE);
        }
    }
}
