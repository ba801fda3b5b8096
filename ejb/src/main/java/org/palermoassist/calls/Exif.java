package org.palermoassist.calls;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: the orientation that it wrote into the head of a JPEG. */
final class Exif {
    private static final int UPRIGHT = 1;
    private static final int MARKER = 0xff;
    private static final int APP1 = 0xe1;
    private static final int SCAN = 0xda;
    private static final int EXIF_HEAD = 6;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;
    private static final int LITTLE = 0x49;

    private Exif() {}

    /** 1 to 8; 1 when nothing is said of it. */
    static int orientation(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & MARKER) == MARKER) {
            int marker = jpeg[at + 1] & MARKER;
            int length = (jpeg[at + 2] & MARKER) << 8 | jpeg[at + 3] & MARKER;
            if (marker == APP1 && at + 2 + length <= jpeg.length && length > EXIF_HEAD + 10 && jpeg[at + 4] == 'E') {
                return ofDirectory(ByteBuffer.wrap(jpeg, at + 4 + EXIF_HEAD, length - 2 - EXIF_HEAD)
                        .slice());
            }
            if (marker == SCAN || length < 2) {
                break;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int ofDirectory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                break;
            }
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = tiff.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
