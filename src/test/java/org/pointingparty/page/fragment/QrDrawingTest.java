package org.pointingparty.page.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrDrawingTest {

    private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)\\.5h(\\d+)");
    private static final int QUIET = 4;
    private static final int SCALE = 4;

    @Test
    void whatIsDrawnReadsAsTheLink() throws Exception {
        for (String link : List.of("http://localhost:8080/rooms/0123456789abcdefghijkl",
                "https://points.example.com/some/context/path/rooms/AbCdEfGhIjKlMnOpQrStUv",
                "https://" + "long.".repeat(30) + "example.com/rooms/_-_-_-_-_-_-_-_-_-_-_-")) {
            assertEquals(link, decoded(QrDrawing.of(link)));
        }
    }

    private static String decoded(QrDrawing drawing) throws Exception {
        int side = (drawing.size() + 2 * QUIET) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        STROKE.matcher(drawing.path()).results().forEach(stroke -> draw(stroke, pixels, side));
        assertEquals("", STROKE.matcher(drawing.path()).replaceAll(""), "the path has nothing but strokes");
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }

    private static void draw(MatchResult stroke, int[] pixels, int side) {
        int from = (QUIET + Integer.parseInt(stroke.group(1))) * SCALE;
        int top = (QUIET + Integer.parseInt(stroke.group(2))) * SCALE;
        int length = Integer.parseInt(stroke.group(3)) * SCALE;
        for (int y = top; y < top + SCALE; y++) {
            Arrays.fill(pixels, y * side + from, y * side + from + length, 0);
        }
    }
}
