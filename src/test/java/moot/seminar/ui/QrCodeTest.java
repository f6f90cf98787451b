package moot.seminar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String LINK = "https://moot.example.edu/join/ACDEF3";
    private static final int QUIET = 4;

    @Test
    void theDrawingReadsBackAsTheLink() throws Exception {
        BitMatrix drawn = modules(QrCode.drawing(LINK));
        assertThat(new Decoder().decode(drawn).getText()).isEqualTo(LINK);
    }

    @Test
    void aLightMarginSurroundsIt() {
        String drawing = QrCode.drawing(LINK);
        assertThat(Pattern.compile("M(\\d+) (\\d+)h").matcher(drawing).results())
                .isNotEmpty()
                .allMatch(module -> Integer.parseInt(module.group(1)) >= QUIET)
                .allMatch(module -> Integer.parseInt(module.group(2)) >= QUIET);
    }

    @Test
    void itAsksForNothingFromElsewhere() {
        String drawing = QrCode.drawing(LINK).replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assertThat(drawing).doesNotContain("href", "http", "url(");
    }

    /// What a camera would see, without the margin.
    private static BitMatrix modules(String drawing) {
        var size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(drawing);
        assertThat(size.find()).isTrue();
        BitMatrix bits = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * QUIET);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(drawing)
                .results()
                .forEach(module ->
                        bits.set(Integer.parseInt(module.group(1)) - QUIET, Integer.parseInt(module.group(2)) - QUIET));
        return bits;
    }
}
