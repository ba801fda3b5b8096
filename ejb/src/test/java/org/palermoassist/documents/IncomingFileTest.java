package org.palermoassist.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IncomingFileTest {
    @Nested
    class FILE_KIND_IS_ALLOWED {
        @Test
        void a_file_is_known_by_its_first_bytes() {
            assertThat(DocumentMedia.of(bytes("%PDF-1.7"))).contains(DocumentMedia.PDF);
            assertThat(DocumentMedia.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                    .contains(DocumentMedia.JPEG);
            assertThat(DocumentMedia.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}))
                    .contains(DocumentMedia.PNG);
            for (String other : new String[] {"<svg xmln", "<html><b", "MZ", ""}) {
                assertThat(DocumentMedia.of(bytes(other))).as(other).isEqualTo(Optional.empty());
            }
        }

        @Test
        void a_packed_file_is_taken_for_a_text_without_macros_only() throws IOException {
            assertThat(seen("PK..word/document.xml..").isPlainText()).isTrue();
            assertThat(seen("PK..wword/document.xml..").isPlainText()).isTrue();
            assertThat(seen("PK..xl/workbook.xml..").isPlainText()).isFalse();
            assertThat(seen("PK..word/document.xml..word/vbaProject.bin..").isPlainText())
                    .isFalse();
        }

        private IncomingFile seen(String text) throws IOException {
            IncomingFile file = new IncomingFile(new ByteArrayInputStream(bytes(text)), 1000);
            byte[] few = new byte[7];
            while (file.read(few, 0, few.length) >= 0) {
                assertThat(file.size()).isPositive();
            }
            return file;
        }
    }

    @Nested
    class FILE_FITS {
        @Test
        void a_file_that_is_too_large_stops_at_once() {
            IncomingFile file = new IncomingFile(new ByteArrayInputStream(new byte[3000]), 2000);
            refused(DocumentsRule.FILE_FITS, () -> file.readNBytes(3000));
        }
    }

    @Test
    void size_and_hash_are_those_of_the_bytes() throws IOException {
        IncomingFile file = new IncomingFile(new ByteArrayInputStream(bytes("abc")), 1000);
        assertThat(file.readAllBytes()).hasSize(3);
        assertThat(file.size()).isEqualTo(3);
        assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
