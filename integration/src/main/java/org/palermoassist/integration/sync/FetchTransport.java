package org.palermoassist.integration.sync;

import java.net.Proxy;
import java.net.Socket;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.Timeout;

/** The connections to partners: to outside addresses only, each for one request, with the server's name checked. */
final class FetchTransport {
    private static final int MOST = 8;

    /** A head is no place for data: a line or a number of lines without an end is ended before it fills the memory. */
    private static final Http1Config HEADS = Http1Config.custom()
            .setMaxHeaderCount(200)
            .setMaxLineLength(32 << 10)
            .build();

    private final OutsideAddresses addresses;
    private final Optional<SSLContext> trust;
    private final FetchLimits limits;

    /** @param trust of whom certificates are believed; empty: as everybody does */
    FetchTransport(OutsideAddresses addresses, Optional<SSLContext> trust, FetchLimits limits) {
        this.addresses = addresses;
        this.trust = trust;
        this.limits = limits;
    }

    HttpClientConnectionManager connections() {
        ConnectionConfig times = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(Timeout.of(limits.silence()))
                .build();
        return new Watched()
                .setDnsResolver(addresses)
                .setTlsSocketStrategy(
                        trust.map(DefaultClientTlsStrategy::new).orElseGet(DefaultClientTlsStrategy::createDefault))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEADS)
                        .build())
                .setDefaultConnectionConfig(times)
                .setMaxConnTotal(MOST)
                .setMaxConnPerRoute(MOST)
                .build();
    }

    /** Redirects, packing, repeats and secrets are our own business; no proxy, no cookie, nothing is left open. */
    HttpClientConfigurer configurer() {
        return builder -> builder.disableRedirectHandling()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("PalermoAssist")
                .setConnectionReuseStrategy((request, response, context) -> false);
    }

    /** Each socket is known to the deadline of the fetch that opens it: a head or a handshake without an end is ended, too. */
    private static final class Watched extends PoolingHttpClientConnectionManagerBuilder {
        @Override
        protected HttpClientConnectionOperator createConnectionOperator(
                SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
            return new DefaultHttpClientConnectionOperator(
                    Watched::socket,
                    ports,
                    names,
                    RegistryBuilder.<TlsSocketStrategy>create()
                            .register(URIScheme.HTTPS.id, tls)
                            .build());
        }

        private static Socket socket(Proxy proxy) {
            Socket socket = new Socket(Proxy.NO_PROXY);
            Deadline.ofThisThread().ifPresent(deadline -> deadline.endsBy(socket));
            return socket;
        }
    }
}
