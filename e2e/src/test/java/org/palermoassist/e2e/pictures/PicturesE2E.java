package org.palermoassist.e2e.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.e2e.access.Refs;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/**
 * Photographs every page in four forms. The pictures go to {@code docs/screens}, or where PORTAL_PICTURES says;
 * PORTAL_PICTURES_ONLY names the pages (a regular expression) when not all are wanted.
 */
@EndToEnd
@Tag("pictures")
class PicturesE2E {
    private static final Path SCREENS = Optional.ofNullable(System.getenv("PORTAL_PICTURES"))
            .map(Path::of)
            .orElse(Path.of(System.getProperty("portal.home", ".."), "docs", "screens"));
    private static final String ONLY =
            Optional.ofNullable(System.getenv("PORTAL_PICTURES_ONLY")).orElse(".*");
    private static final int LONGEST = 1500;

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void every_page_is_photographed(int width, String colours, PortalUnderTest portal, Visitors visitors)
            throws IOException {
        Files.createDirectories(SCREENS);
        Screen size = width == Screen.DESK.width() ? Screen.DESK : Screen.PHONE;
        Screen screen = colours.equals("dark") ? size.darkened() : size;
        Refs refs = Refs.of(portal);
        Map<String, Visitor> readers = new HashMap<>();
        for (Picture picture : wanted()) {
            Visitor reader = readers.computeIfAbsent(
                    picture.reader(), key -> reader(visitors, picture, screen.in(picture.language())));
            String name = picture.name() + "-" + width + "-" + colours + ".png";
            take(reader, refs.fill(picture.address()), SCREENS.resolve(name));
        }
    }

    private static List<Picture> wanted() {
        return Picture.all().stream()
                .filter(picture -> picture.name().matches(ONLY))
                .toList();
    }

    private static Visitor reader(Visitors visitors, Picture picture, Screen screen) {
        Visitor reader =
                picture.role().equals("PUBLIC") ? visitors.anybody(screen) : visitors.as(picture.role(), screen);
        reader.open("/?lang=" + picture.language());
        return reader;
    }

    private static void take(Visitor reader, String address, Path file) throws IOException {
        int status = reader.openRefused(address).status();
        assertThat(status).as(address).isIn(200, 404);
        reader.settle();
        Page page = reader.page();
        ViewportSize window = page.viewportSize();
        int height = (Integer) page.evaluate("() => document.documentElement.scrollHeight");
        page.setViewportSize(window.width, Math.max(window.height, Math.min(height, LONGEST)));
        byte[] png = page.screenshot();
        page.setViewportSize(window.width, window.height);
        ImageIO.write(Palette.reduced(ImageIO.read(new ByteArrayInputStream(png))), "png", file.toFile());
    }
}
