package org.palermoassist.web.security;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as a path of SVG: dark squares in a field of {@link #size()} by {@code size()} units, with the quiet margin
 * around it.
 */
public record QrPicture(int size, String path) {
    private static final int MARGIN = 4;

    /** @param text what the picture says */
    static QrPicture of(String text) {
        try {
            ByteMatrix dots = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++) {
                line(dots, y, path);
            }
            return new QrPicture(dots.getWidth() + 2 * MARGIN, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void line(ByteMatrix dots, int y, StringBuilder path) {
        int x = 0;
        while (x < dots.getWidth()) {
            int first = x;
            while (x < dots.getWidth() && dots.get(x, y) == 1) {
                x++;
            }
            if (x > first) {
                path.append('M').append(first + MARGIN).append(' ').append(y + MARGIN);
                path.append('h')
                        .append(x - first)
                        .append("v1h-")
                        .append(x - first)
                        .append('z');
            } else {
                x++;
            }
        }
    }
}
