package org.palermoassist.web.export;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontSelector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The letters of papers. Those of Western Europe are in every reader's program; Cyrillic, Greek and the rest of the Latin ones are taken
 * from the font that the library brings (Liberation Sans, SIL Open Font License) and go into the paper. For Arabic and Chinese there is
 * no font: a box stands for each letter, so that it is seen that something is missing.
 */
final class Letters {
    /** What stands for a letter that cannot be drawn. */
    static final char BOX = '\u25a1';

    private static final String BROUGHT = "/font-fallback/LiberationSans-Regular.ttf";
    private static final float LEADING = 1.5f;
    private static final BaseFont EVERYWHERE =
            FontFactory.getFont(FontFactory.HELVETICA).getCalculatedBaseFont(false);
    private static final BaseFont OTHERS = brought();

    private Letters() {}

    private static BaseFont brought() {
        try (InputStream font = BaseFont.class.getResourceAsStream(BROUGHT)) {
            return BaseFont.createFont(
                    "LiberationSans-Regular.ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.CACHED,
                    font.readAllBytes(),
                    null);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phrase phrase(String text, Font font) {
        String drawn = drawable(text);
        if (drawn.chars().allMatch(Letters::isEverywhere)) {
            return new Phrase(drawn, font);
        }
        FontSelector letters = new FontSelector();
        letters.addFont(font);
        letters.addFont(new Font(OTHERS, font.getSize(), font.getStyle() | bold(font), font.getColor()));
        Phrase phrase = letters.process(drawn);
        phrase.setLeading(font.getSize() * LEADING);
        return phrase;
    }

    /** The bold letters of Western Europe are a font of their own; the others are drawn thicker. */
    private static int bold(Font font) {
        boolean bold = font.getBaseFont() != null
                && font.getBaseFont().getPostscriptFontName().contains("Bold");
        return bold ? Font.BOLD : Font.NORMAL;
    }

    /** The text with signs that can be drawn: a minus and a narrow blank are put otherwise, what is left becomes a box. */
    static String drawable(String text) {
        StringBuilder drawn = new StringBuilder();
        text.replace('\u2212', '\u2013')
                .replace('\u202f', '\u00a0')
                .codePoints()
                .filter(sign -> sign == '\n' || !isSilent(sign))
                .forEach(sign -> drawn.appendCodePoint(isEverywhere(sign) || OTHERS.charExists(sign) ? sign : BOX));
        return drawn.toString();
    }

    private static boolean isEverywhere(int sign) {
        return sign == '\n' || EVERYWHERE.charExists(sign);
    }

    /** Signs that say how others are to be written, and control characters: nothing is missing without them. */
    private static boolean isSilent(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT || type == Character.CONTROL;
    }
}
