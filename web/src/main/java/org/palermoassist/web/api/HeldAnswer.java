package org.palermoassist.web.api;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Holds a successful JSON answer back until it is complete; lets everything else pass. */
class HeldAnswer extends HttpServletResponseWrapper {
    private ByteArrayOutputStream body;
    private ServletOutputStream out;
    private long length = -1;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    boolean isHeld() {
        return body != null;
    }

    byte[] body() {
        return body.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            String type = getContentType();
            if (getStatus() == SC_OK && type != null && type.startsWith("application/json")) {
                body = new ByteArrayOutputStream();
                out = new Holding(body);
            } else {
                if (length >= 0) {
                    super.setContentLengthLong(length);
                }
                out = super.getOutputStream();
            }
        }
        return out;
    }

    /** Whether the answer is held is known only when its first byte comes; until then the length waits. */
    @Override
    public void setContentLengthLong(long wanted) {
        length = wanted;
    }

    @Override
    public void setContentLength(int wanted) {
        length = wanted;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (body == null) {
            super.flushBuffer();
        }
    }

    private static final class Holding extends ServletOutputStream {
        private final ByteArrayOutputStream body;

        Holding(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            body.write(bytes, from, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("answers of the API are written at once");
        }
    }
}
