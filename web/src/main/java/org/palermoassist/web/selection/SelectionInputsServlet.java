package org.palermoassist.web.selection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.palermoassist.calls.CallRef;
import org.palermoassist.selection.Run;
import org.palermoassist.selection.SelectionRuns;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;

/** {@code /selection/inputs.csv}: the inputs of the latest list, byte for byte as they were hashed. */
@WebServlet("/selection/inputs.csv")
public class SelectionInputsServlet extends HttpServlet {
    @Inject
    private transient SelectionRuns runs;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CallRef ref =
                new CallRef(Optional.ofNullable(request.getParameter("ref")).orElse(""));
        Run run = runs.latest(ref, current.actor()).orElseThrow(() -> new NotFound(ref));
        Downloads.begin(response, "text/csv;charset=UTF-8", "selection-inputs-" + ref + ".csv");
        response.getOutputStream().write(run.inputs().getBytes(StandardCharsets.UTF_8));
    }
}
