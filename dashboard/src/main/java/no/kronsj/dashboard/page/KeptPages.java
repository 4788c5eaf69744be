package no.kronsj.dashboard.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Pages that were made before, so long as there is room: a published run never changes, so neither do its pages. Those that
 * were asked for longest ago make room for others.
 */
public final class KeptPages {
    private final long mostBytes;
    private final Map<String, byte[]> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /** Room for so much. */
    public KeptPages(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** All that a page is made of; nothing of who reads it. */
    public static String key(Page page, @Nullable String parameters) {
        return String.join("\n", page.run(), page.path(), String.valueOf(parameters), page.language().code(),
                "" + page.chosen(), page.notice());
    }

    /** The page of a key. */
    public synchronized Optional<byte[]> find(String key) {
        return Optional.ofNullable(pages.get(key));
    }

    /** Keeps a page; one that would fill the room alone is not worth it. */
    public synchronized void keep(String key, byte[] page) {
        if (page.length > mostBytes / 2) {
            return;
        }
        byte[] before = pages.put(key, page);
        bytes += page.length - (before == null ? 0 : before.length);
        var oldest = pages.values().iterator();
        while (bytes > mostBytes) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }
}
