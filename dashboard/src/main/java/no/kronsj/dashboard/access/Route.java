package no.kronsj.dashboard.access;

/**
 * One address of the server.
 *
 * @param method GET or POST
 * @param path   with its parameters in braces
 */
public record Route(String method, String path, Permission permission, Cost cost) {

    /** Whether what stands there is about one group, which the address names. */
    boolean ofGroup() {
        return path.startsWith("/e/{edition}/") && path.contains("/{group}");
    }

    /** Whether what stands there says how one group answered, which the address names. */
    boolean ofAnswersOfGroup() {
        return path.startsWith("/e/{edition}/groups/{group}");
    }
}
