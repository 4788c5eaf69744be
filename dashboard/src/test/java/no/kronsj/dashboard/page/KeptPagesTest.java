package no.kronsj.dashboard.page;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class KeptPagesTest {
    private final KeptPages pages = new KeptPages(100);

    @Test
    void thePageAskedForLongestAgoMakesRoom() {
        pages.keep("a", new byte[40]);
        pages.keep("b", new byte[40]);
        pages.find("a");
        pages.keep("c", new byte[40]);
        assertEquals("a-c", kept("a") + kept("b") + kept("c"));
    }

    @Test
    void onePageTwiceTakesRoomOnce() {
        for (int i = 0; i < 10; i++) {
            pages.keep("a", new byte[40]);
        }
        pages.keep("b", new byte[40]);
        assertEquals("ab", kept("a") + kept("b"));
    }

    @Test
    void aPageThatWouldFillTheRoomIsNotKept() {
        pages.keep("a", new byte[40]);
        pages.keep("b", new byte[60]);
        assertEquals("a-", kept("a") + kept("b"));
        assertTrue(pages.find("nothing").isEmpty());
    }

    private String kept(String key) {
        return pages.find(key).isPresent() ? key : "-";
    }
}
