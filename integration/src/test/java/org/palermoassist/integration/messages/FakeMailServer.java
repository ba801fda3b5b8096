package org.palermoassist.integration.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A mail server of a hundred lines on the loopback: takes letters, keeps what it was told, and answers as the test wants. */
class FakeMailServer implements AutoCloseable {
    /** Letters taken, as they came over the line. */
    final BlockingQueue<String> letters = new LinkedBlockingQueue<>();
    /** Commands of all conversations. */
    final List<String> said = new ArrayList<>();

    private final ServerSocket door;
    private volatile String answerToReader = "250 known";
    private volatile int refusedTimes;

    private FakeMailServer(ServerSocket door) {
        this.door = door;
    }

    static FakeMailServer open() {
        try {
            FakeMailServer server = new FakeMailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread worker = new Thread(server::serve, "fake-mail-server");
            worker.setDaemon(true);
            worker.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** Answers the next tries so. */
    void refuses(int times, String answer) {
        refusedTimes = times;
        answerToReader = answer;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                converse(line);
            } catch (IOException e) {
                said.add("closed: " + e.getMessage());
            }
        }
    }

    private void converse(Socket line) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = line.getOutputStream();
        say(out, "220 fake");
        for (String command = in.readLine(); command != null; command = in.readLine()) {
            said.add(command);
            String verb = command.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            switch (verb) {
                case "EHLO" -> say(out, "250-fake", "250 AUTH PLAIN");
                case "AUTH" -> say(out, "235 welcome");
                case "RCPT" -> say(out, reader());
                case "DATA" -> take(in, out);
                case "QUIT" -> say(out, "221 bye");
                default -> say(out, "250 ok");
            }
        }
    }

    private String reader() {
        if (refusedTimes > 0) {
            refusedTimes--;
            return answerToReader;
        }
        return "250 known";
    }

    private void take(BufferedReader in, OutputStream out) throws IOException {
        say(out, "354 go on");
        StringBuilder letter = new StringBuilder();
        for (String text = in.readLine(); !".".equals(text); text = in.readLine()) {
            letter.append(text).append('\n');
        }
        letters.add(letter.toString());
        say(out, "250 taken");
    }

    private static void say(OutputStream out, String... lines) throws IOException {
        for (String one : lines) {
            out.write((one + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
