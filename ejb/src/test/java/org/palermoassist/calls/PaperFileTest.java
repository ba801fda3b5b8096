package org.palermoassist.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.palermoassist.documents.DocumentMedia;

/** Papers are known by their content; a photo is made small and turned the right way up. */
class PaperFileTest {
    private static final int LARGEST = 1 << 20;
    private static final byte[] PDF = "%PDF-1.7 a page".getBytes(StandardCharsets.US_ASCII);

    private static PaperFile read(PaperKind kind, String name, byte[] bytes) throws IOException {
        return PaperFile.read(kind, name, new ByteArrayInputStream(bytes), LARGEST);
    }

    private static byte[] photo(int width, int height) throws IOException {
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = photo.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width, height);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpeg", out);
        return out.toByteArray();
    }

    /** The photo with what a camera writes into it: the side on which it was held, and where it was. */
    private static byte[] held(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            44,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0,
            'V',
            'I',
            'E',
            'N',
            'N',
            'A',
            0,
            0,
            0,
            0
        };
        byte[] all = Arrays.copyOf(jpeg, jpeg.length + exif.length);
        System.arraycopy(exif, 0, all, 2, exif.length);
        System.arraycopy(jpeg, 2, all, 2 + exif.length, jpeg.length - 2);
        return all;
    }

    @Test
    void a_paper_is_what_it_holds() throws IOException {
        assertThat(read(PaperKind.CV, "cv.pdf", PDF).media()).isEqualTo(DocumentMedia.PDF);
        assertThat(read(PaperKind.CV, "scan", PDF).bytes()).isEqualTo(PDF);
    }

    @Test
    void a_document_that_is_not_what_its_name_says_is_refused() {
        refused(CallsRule.PAPER_IS_WHAT_ITS_NAME_SAYS, () -> read(PaperKind.PASSPORT, "passport.jpg", PDF));
        refused(
                CallsRule.PAPER_KIND_IS_ALLOWED,
                () -> read(PaperKind.CV, "cv.pdf", "MZ a program".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_text_of_an_office_is_a_curriculum_vitae_and_no_page_of_a_passport() throws IOException {
        byte[] text = "PK\3\4 word/document.xml".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(PaperKind.CV, "cv.docx", text).media()).isEqualTo(DocumentMedia.DOCX);
        refused(CallsRule.PAPER_KIND_IS_ALLOWED, () -> read(PaperKind.PASSPORT, "passport.docx", text));
        byte[] program = "PK\3\4 word/document.xml word/vbaProject.bin".getBytes(StandardCharsets.ISO_8859_1);
        refused(CallsRule.PAPER_KIND_IS_ALLOWED, () -> read(PaperKind.CV, "cv.docx", program));
    }

    @Test
    void a_photo_in_heic_is_refused_with_what_to_do() {
        byte[] heic = "\0\0\0\30ftypheic\0\0\0\0mif1".getBytes(StandardCharsets.ISO_8859_1);
        refused(CallsRule.PHOTO_IS_NOT_HEIC, () -> read(PaperKind.PASSPORT, "IMG_0042.HEIC", heic));
        refused(CallsRule.PHOTO_IS_NOT_HEIC, () -> read(PaperKind.PASSPORT, "passport.jpg", heic));
    }

    @Test
    void an_empty_or_endless_file_is_refused() {
        refused(CallsRule.PAPER_FITS, () -> read(PaperKind.CV, "cv.pdf", new byte[0]));
        refused(CallsRule.PAPER_FITS, () -> read(PaperKind.CV, "cv.pdf", new byte[LARGEST + 1]));
    }

    @Test
    void a_broken_photo_is_refused() throws IOException {
        byte[] half = Arrays.copyOf(photo(600, 400), 30);
        refused(CallsRule.PHOTO_IS_READABLE, () -> read(PaperKind.PASSPORT, "passport.jpg", half));
    }

    @Test
    void a_large_photo_is_shrunk_and_forgets_where_it_was_taken() throws IOException {
        byte[] sent = held(photo(4032, 3024), 1);
        PaperFile kept = read(PaperKind.PASSPORT, "passport.JPG", sent);
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        assertThat(small.getWidth()).isEqualTo(2000);
        assertThat(small.getHeight()).isEqualTo(1500);
        assertThat(kept.received()).isEqualTo(sent.length);
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("VIENNA");
    }

    @Test
    void a_photo_taken_upright_stands_upright() throws IOException {
        PaperFile kept = read(PaperKind.PASSPORT, "passport.jpg", held(photo(800, 600), 6));
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        assertThat(upright.getWidth()).isEqualTo(600);
        assertThat(upright.getHeight()).isEqualTo(800);
        Color above = new Color(upright.getRGB(300, 100));
        Color below = new Color(upright.getRGB(300, 700));
        assertThat(above.getRed()).as("left became top").isGreaterThan(200);
        assertThat(below.getBlue()).isGreaterThan(200);
    }
}
