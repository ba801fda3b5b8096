package org.palermoassist.integration.sync;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** Sockets to mail servers: the address that is connected is the one that was looked at, as for the web. */
final class CheckedSockets extends SSLSocketFactory {
    private final OutsideAddresses addresses;
    private final SSLSocketFactory tls;

    /** @param trust of whom certificates are believed; empty: as everybody does */
    CheckedSockets(OutsideAddresses addresses, Optional<SSLContext> trust) {
        this.addresses = addresses;
        this.tls = trust.map(SSLContext::getSocketFactory)
                .orElseGet(() -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** The same without TLS, where an installation allows it for tests. */
    SocketFactory plain() {
        return new Plain();
    }

    /** A socket that resolves the server's name itself; TLS is laid over it when it is connected. */
    @Override
    public Socket createSocket() {
        return new Checked(addresses);
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean close) throws IOException {
        return tls.createSocket(socket, host, port, close);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket(host.getHostAddress(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host.getHostAddress(), port);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }

    /** Sockets that stay plain. */
    private final class Plain extends SocketFactory {
        @Override
        public Socket createSocket() {
            return CheckedSockets.this.createSocket();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return CheckedSockets.this.createSocket(host, port);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return createSocket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return CheckedSockets.this.createSocket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return createSocket(host, port);
        }
    }

    /** Connects to the first address of the name, after all of them were looked at. */
    private static final class Checked extends Socket {
        private final OutsideAddresses addresses;

        Checked(OutsideAddresses addresses) {
            this.addresses = addresses;
        }

        @Override
        public void connect(SocketAddress to, int timeout) throws IOException {
            if (!(to instanceof InetSocketAddress server)) {
                throw new UnknownHostException(String.valueOf(to));
            }
            InetAddress[] all = addresses.resolve(server.getHostString());
            super.connect(new InetSocketAddress(all[0], server.getPort()), timeout);
        }

        @Override
        public void connect(SocketAddress to) throws IOException {
            connect(to, 0);
        }
    }
}
