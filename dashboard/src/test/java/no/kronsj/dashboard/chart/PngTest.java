package no.kronsj.dashboard.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pictures as pixels; the machine of the tests has a font. */
class PngTest {
    private static final int WHITE = 0xffffffff;

    private static BufferedImage drawn(Svg svg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Png.of(svg).orElseThrow()));
    }

    private static boolean holds(BufferedImage image, int colour) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == colour) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void pictureIsTwiceAsLargeOnWhite() throws IOException {
        Svg svg = NetworkPicture.draw(List.of(new NetworkPicture.Node(0.5, 0.5, 0, "Nord", "", false)), List.of(), "");

        BufferedImage image = drawn(svg);

        assertEquals(976, image.getWidth());
        assertEquals(976, image.getHeight());
        assertEquals(WHITE, image.getRGB(0, 0));
        assertEquals(0xff2f7562, image.getRGB(488, 488), "the mark of the first value");
    }

    @Test
    void pictureWithoutASizeHasThatOfItsViewBox() throws IOException {
        Svg svg = LorenzPicture.draw(List.of(new LorenzPicture.Point(0, 0), new LorenzPicture.Point(1, 1)),
                share -> "" + share, "members", "airtime", "");

        assertEquals(552, drawn(svg).getWidth());
        assertTrue(holds(drawn(svg), 0xff16332c), "the dots of the curve");
    }

    @Test
    void wordsAreWritten() throws IOException {
        BufferedImage image = drawn(Svg.sized("", 200, 40, "").text("Rogaland", 10, 30, "font-size", "24", "fill",
                "#000000").done());

        assertTrue(holds(image, 0xff000000));
    }

    @Test
    void noSideIsLongerThanFourThousandPixels() throws IOException {
        BufferedImage image = drawn(Svg.sized("", 100_000, 50, "").add("rect", "width", 100_000, "height", 50, "fill",
                "#2f7562").done());

        assertEquals(4_000, image.getWidth());
        assertEquals(2, image.getHeight());
    }

    @Test
    void theSamePictureIsTheSameFile() {
        Svg svg = NodeShape.sign(3);

        assertArrayEquals(Png.of(svg).orElseThrow(), Png.of(svg).orElseThrow());
    }
}
