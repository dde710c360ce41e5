package org.pointingparty.page.transfer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** The response to a request that has waited: Payara shows no error page to such a one, so it is shown here. */
final class LateResponse extends HttpServletResponseWrapper {

    private static final String PAGE = "/error";

    private int error;

    LateResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
    }

    /** Shows the page of the error that was sent, if one was. */
    void end(HttpServletRequest request) throws ServletException, IOException {
        if (error > 0) {
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, error);
            request.getRequestDispatcher(PAGE).forward(request, getResponse());
        }
    }
}
