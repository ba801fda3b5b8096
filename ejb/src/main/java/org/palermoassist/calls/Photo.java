package org.palermoassist.calls;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.palermoassist.shared.RuleViolation;

/**
 * A photo of a telephone, made small enough to keep and to send, turned the right way up. What the camera wrote into it, such as the place
 * where it was taken, is gone with the first writing.
 */
final class Photo {
    private static final int LONGEST_SIDE = 2000;
    private static final long MOST_POINTS = 120_000_000L;
    private static final float QUALITY = 0.85f;
    /** Two at the same time: each takes some tens of megabytes. */
    private static final Semaphore PLACES = new Semaphore(2, true);

    private Photo() {}

    /**
     * The photo as it is kept.
     *
     * @throws RuleViolation {@link CallsRule#PHOTO_IS_READABLE}
     */
    static byte[] shrunk(byte[] jpeg) {
        PLACES.acquireUninterruptibly();
        try {
            return written(upright(read(jpeg), Exif.orientation(jpeg)));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            throw new RuleViolation(CallsRule.PHOTO_IS_READABLE);
        } finally {
            PLACES.release();
        }
    }

    /** Read with as many points as are wanted, at most four times of them: a large photo never is in memory as a whole. */
    private static BufferedImage read(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            CallsRule.PHOTO_IS_READABLE.require((long) width * height <= MOST_POINTS);
            int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** Scaled and turned as the camera was held: EXIF orientation 1 to 8. */
    private static BufferedImage upright(BufferedImage photo, int orientation) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(photo.getWidth(), photo.getHeight()));
        int width = Math.max(1, (int) Math.round(photo.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(photo.getHeight() * scale));
        boolean lies = orientation >= 5;
        BufferedImage upright =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        AffineTransform turn = turn(orientation, width, height);
        turn.scale((double) width / photo.getWidth(), (double) height / photo.getHeight());
        Graphics2D canvas = upright.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(photo, turn, null);
        canvas.dispose();
        return upright;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] written(BufferedImage photo) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(photo, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
