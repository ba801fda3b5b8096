package org.palermoassist.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * What a service refuses becomes a message on the page that asked, and the page stays as it was; a page that cannot be
 * shown at all becomes an error page. A session that ended is no failure: the reader comes back to the same address
 * (U-7). Everything else is a bug, and goes on to the error page.
 */
public class RuleViolationHandler extends ExceptionHandlerWrapper {

    RuleViolationHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            if (answered(context, thrown)) {
                events.remove();
            }
        }
        failOnRest(context);
        getWrapped().handle();
    }

    private static boolean answered(FacesContext context, Throwable thrown) {
        if (hasExpired(thrown)) {
            backToTheSameAddress(context);
            return true;
        }
        Optional<Refusal> refusal = Refusal.in(thrown);
        refusal.ifPresent(r -> answer(context, r));
        return refusal.isPresent();
    }

    private static boolean hasExpired(Throwable thrown) {
        return thrown instanceof ViewExpiredException || thrown.getCause() instanceof ViewExpiredException;
    }

    private static void answer(FacesContext context, Refusal refusal) {
        boolean pageStands = context.isPostback() && !context.getRenderResponse();
        if (pageStands) {
            String text = refusal.text(Language.of(context.getViewRoot().getLocale()));
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            context.validationFailed();
            context.renderResponse();
        } else {
            send(context, refusal.status());
        }
    }

    /** For an Ajax request Faces would write the failure into a page that already stands; the script there tells it. */
    private void failOnRest(FacesContext context) {
        Iterator<ExceptionQueuedEvent> rest =
                getUnhandledExceptionQueuedEvents().iterator();
        if (rest.hasNext() && context.getPartialViewContext().isAjaxRequest()) {
            ErrorPageServlet.log(request(context), rest.next().getContext().getException());
            rest.remove();
            send(context, 500);
        }
    }

    private static void send(FacesContext context, int status) {
        ExternalContext external = context.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        context.responseComplete();
    }

    private static void backToTheSameAddress(FacesContext context) {
        HttpServletRequest request = request(context);
        QueryString query = QueryString.of(request).with(Portal.NOTICE, "expired");
        try {
            context.getExternalContext().redirect(query.on(request.getRequestURI()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        context.responseComplete();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
