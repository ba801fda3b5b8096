package org.palermoassist.integration.sync;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.ProtocolException;
import org.palermoassist.sync.FetchFault;

/** Says in one word what went wrong on the way to a partner. */
final class FetchRefusals {
    private FetchRefusals() {}

    /** @param over whether the time for all of it has passed */
    static Refusal of(Throwable failure, boolean over) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return over ? new Refusal(FetchFault.TIME_OVER, "") : known(failure);
    }

    private static Refusal known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            FetchFault fault = fault(cause);
            if (fault != null) {
                return new Refusal(fault, fault == FetchFault.CERTIFICATE ? words(cause) : "");
            }
        }
        return new Refusal(FetchFault.PORTAL_FAULT, failure.getClass().getSimpleName());
    }

    private static String words(Throwable cause) {
        return String.valueOf(cause.getMessage());
    }

    private static FetchFault fault(Throwable cause) {
        if (cause instanceof OutsideAddresses.InnerAddress) {
            return FetchFault.ADDRESS_REFUSED;
        } else if (cause instanceof UnknownHostException) {
            return FetchFault.HOST_UNKNOWN;
        } else if (cause instanceof SSLException) {
            return FetchFault.CERTIFICATE;
        } else if (cause instanceof ConnectTimeoutException || cause instanceof HttpHostConnectException) {
            return FetchFault.NOT_REACHED;
        } else if (cause instanceof SocketTimeoutException) {
            return FetchFault.TOO_SLOW;
        } else if (cause instanceof ZipException) {
            return FetchFault.DAMAGED_ARCHIVE;
        }
        return ofConnection(cause);
    }

    private static FetchFault ofConnection(Throwable cause) {
        if (cause instanceof EOFException
                || cause instanceof ConnectionClosedException
                || cause instanceof NoHttpResponseException
                || cause instanceof MalformedChunkCodingException) {
            return FetchFault.CUT_OFF;
        } else if (cause instanceof SocketException) {
            return FetchFault.NOT_REACHED;
        } else if (cause instanceof ProtocolException) {
            return FetchFault.UNEXPECTED_ANSWER;
        }
        return cause instanceof IOException && cause.getCause() == null ? FetchFault.CUT_OFF : null;
    }
}
