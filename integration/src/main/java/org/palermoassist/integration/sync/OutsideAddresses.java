package org.palermoassist.integration.sync;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Which servers may be asked: those of the public network. A name is resolved once for each connection, and the address that was
 * looked at is the one that is connected; a name that stands for an inner address, too, is refused altogether.
 */
final class OutsideAddresses implements DnsResolver {
    private final Lookup lookup;
    private final boolean loopback;

    /** @param loopback whether this installation allows the machine itself, for tests */
    OutsideAddresses(Lookup lookup, boolean loopback) {
        this.lookup = lookup;
        this.loopback = loopback;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = lookup.all(host);
        for (InetAddress address : all) {
            if (!mayBeAsked(address)) {
                throw new InnerAddress(host);
            }
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean mayBeAsked(InetAddress address) {
        return loopback && address.isLoopbackAddress() || isOutside(address);
    }

    /** Whether an address belongs to a server of the public network. */
    static boolean isOutside(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !special && (bytes.length == 4 ? isOutside(bytes, 0) : isOutside6(bytes));
    }

    /** IPv4, wherever in the address it stands. Source: IANA, special-purpose address registry. */
    private static boolean isOutside(byte[] bytes, int at) {
        int a = bytes[at] & 0xff;
        int b = bytes[at + 1] & 0xff;
        int c = bytes[at + 2] & 0xff;
        boolean inner = a == 0 || a == 10 || a == 127 || a >= 224;
        boolean shared = a == 100 && b >= 64 && b < 128 || a == 169 && b == 254;
        boolean home = a == 172 && b >= 16 && b < 32 || a == 192 && b == 168;
        boolean tests = a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 198 && (b == 18 || b == 19 || b == 51 && c == 100)
                || a == 203 && b == 0 && c == 113;
        return !inner && !shared && !home && !tests;
    }

    private static boolean isOutside6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        if ((first & 0xe000) != 0x2000) {
            return false; // only 2000::/3 is given out: this leaves out mapped, translated, local and unique local ones
        }
        if (first == 0x2002) {
            return isOutside(bytes, 2);
        }
        return !(first == 0x2001 && (second == 0 || second == 0xdb8));
    }

    /** Asks the name service; a test answers itself. */
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /** The name leads into the portal's own network. */
    static final class InnerAddress extends UnknownHostException {
        InnerAddress(String host) {
            super(host);
        }
    }
}
