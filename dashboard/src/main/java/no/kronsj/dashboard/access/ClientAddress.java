package no.kronsj.dashboard.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import io.javalin.http.Context;

/**
 * From where somebody asks. What a request says of that itself counts only when it comes from the proxy that is trusted, and
 * then only what the proxy added.
 *
 * @param proxy the proxy's address, or "" where none is trusted
 */
record ClientAddress(String proxy) {
    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 45;

    /** The address; of IPv6 the network, since one customer has all addresses in it. */
    String of(Context context) {
        String direct = context.req().getRemoteAddr();
        return network(!proxy.isEmpty() && proxy.equals(direct)
                ? last(context.header("X-Forwarded-For"), direct)
                : direct);
    }

    private static String last(@Nullable String forwarded, String direct) {
        if (forwarded == null) {
            return direct;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.length() <= LONGEST && last.matches("[0-9a-fA-F.:]+") ? last : direct;
    }

    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
