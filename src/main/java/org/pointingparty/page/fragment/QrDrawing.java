package org.pointingparty.page.fragment;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a QR code, to be drawn as an SVG path of horizontal strokes of one unit.
 *
 * @param size how many units it is wide and high, without the quiet zone of four units that belongs around it
 * @param path the strokes
 */
public record QrDrawing(int size, String path) {

    private static final int QUIET = 4;

    /** The SVG view box of the drawing and the quiet zone around it. */
    public String viewBox() {
        int whole = size + 2 * QUIET;
        return -QUIET + " " + -QUIET + " " + whole + " " + whole;
    }

    /** Draws a text of at most 2,000 characters, readable even if a seventh of it is damaged. */
    public static QrDrawing of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            strokes(code, y, path);
        }
        return new QrDrawing(code.size, path.toString());
    }

    private static void strokes(QrCode code, int y, StringBuilder path) {
        int x = 0;
        while (x < code.size) {
            int end = x;
            while (code.getModule(end, y)) {
                end++;
            }
            if (end > x) {
                path.append('M').append(x).append(' ').append(y).append(".5h").append(end - x);
            }
            x = end + 1;
        }
    }
}
