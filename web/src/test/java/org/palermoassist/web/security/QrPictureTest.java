package org.palermoassist.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int SCALE = 4;
    private static final int WHITE = 0xffffff;

    @Test
    void a_reader_reads_from_the_drawn_path_what_was_written() throws Exception {
        String text =
                "otpauth://totp/Palermo%20Assist:ann?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Palermo%20Assist";
        QrPicture picture = QrPicture.of(text);
        int side = picture.size() * SCALE;
        RGBLuminanceSource drawn = new RGBLuminanceSource(side, side, pixels(picture, side));
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(drawn)))
                        .getText())
                .isEqualTo(text);
    }

    private static int[] pixels(QrPicture picture, int side) {
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        Matcher run = RUN.matcher(picture.path());
        while (run.find()) {
            int left = Integer.parseInt(run.group(1)) * SCALE;
            int top = Integer.parseInt(run.group(2)) * SCALE;
            int width = Integer.parseInt(run.group(3)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + width, 0);
            }
        }
        return pixels;
    }
}
