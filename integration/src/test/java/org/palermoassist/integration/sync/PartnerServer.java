package org.palermoassist.integration.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ServerSocketFactory;

/** A partner's server on the machine itself, as rude as a test wants it. */
class PartnerServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Talk talk;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    PartnerServer(Talk talk) {
        this(ServerSocketFactory.getDefault(), "127.0.0.1", 0, talk);
    }

    PartnerServer(ServerSocketFactory sockets, String address, int port, Talk talk) {
        this.talk = talk;
        try {
            this.socket = sockets.createServerSocket(port, 50, InetAddress.getByName(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "partner");
        thread.setDaemon(true);
        thread.start();
    }

    /** A server that gives the same answer to everybody. */
    static PartnerServer answering(String head, byte[] body) {
        return new PartnerServer((request, out, server) -> {
            out.write(answer(head, body));
        });
    }

    static byte[] answer(String head, byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        String length = head.toLowerCase(Locale.ROOT).contains("content-length")
                ? ""
                : "Content-Length: " + body.length + "\r\n";
        all.writeBytes(("HTTP/1.1 " + head + "\r\n" + length + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket one = socket.accept();
                Thread thread = new Thread(() -> talk(one), "partner-talk");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException over) {
                return;
            }
        }
    }

    private void talk(Socket one) {
        try (one) {
            String request = head(one.getInputStream());
            if (!request.isEmpty()) {
                requests.add(request);
                talk.answer(request, one.getOutputStream(), this);
                one.getOutputStream().flush();
            }
        } catch (IOException | InterruptedException gone) {
            // whoever asked went away
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c >= 0 && head.indexOf("\r\n\r\n") < 0; c = in.read()) {
            head.append((char) c);
            if (head.indexOf("\r\n\r\n") >= 0) {
                break;
            }
        }
        return head.toString();
    }

    /** Says nothing more until the test is over. */
    void beSilent() throws InterruptedException {
        closed.await();
    }

    List<String> requests() {
        return requests;
    }

    int port() {
        return socket.getLocalPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }

    /** What the server says. */
    interface Talk {
        void answer(String request, OutputStream out, PartnerServer server) throws IOException, InterruptedException;
    }
}
