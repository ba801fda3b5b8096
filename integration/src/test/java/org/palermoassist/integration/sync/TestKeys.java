package org.palermoassist.integration.sync;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key of a server, made by the test with the JDK's own tool. */
record TestKeys(Path store, Path certificate) {
    private static final String WORD = "changeit";

    /** @param names such as {@code ip:127.0.0.1} */
    static TestKeys make(Path directory, String name, String names, String... more) throws Exception {
        TestKeys key = new TestKeys(directory.resolve(name + ".p12"), directory.resolve(name + ".pem"));
        List<String> pair = of(
                key, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=" + names, "-validity", "10");
        pair.addAll(List.of(more));
        run(pair);
        run(of(key, "-exportcert", "-rfc", "-file", key.certificate().toString()));
        return key;
    }

    /** An authority of its own. */
    static TestKeys authority(Path directory) throws Exception {
        return make(directory, "authority", "dns:authority.example", "-ext", "bc:c");
    }

    /** A key of a server that an authority vouches for during ten days from a start such as {@code -40d}. */
    static TestKeys signed(Path directory, TestKeys authority, String name, String start) throws Exception {
        TestKeys key = make(directory, name, "ip:127.0.0.1");
        Path request = directory.resolve(name + ".csr");
        run(of(key, "-certreq", "-file", request.toString()));
        run(of(
                authority,
                "-gencert",
                "-rfc",
                "-startdate",
                start,
                "-validity",
                "10",
                "-ext",
                "san=ip:127.0.0.1",
                "-infile",
                request.toString(),
                "-outfile",
                key.certificate().toString()));
        String both = Files.readString(key.certificate()) + Files.readString(authority.certificate());
        Files.writeString(key.certificate(), both);
        run(of(key, "-importcert", "-noprompt", "-file", key.certificate().toString()));
        return key;
    }

    private static List<String> of(TestKeys key, String command, String... more) {
        List<String> all = new ArrayList<>(
                List.of(command, "-alias", "one", "-keystore", key.store().toString(), "-storepass", WORD));
        all.addAll(List.of(more));
        return all;
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        ProcessBuilder tool = new ProcessBuilder();
        tool.command()
                .add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        tool.command().addAll(arguments);
        Process process = tool.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    /** As a server uses it. */
    SSLContext server() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, WORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, WORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
