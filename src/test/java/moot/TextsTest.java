package moot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Every text that the program asks for is there, and none lies about that nobody asks for.
class TextsTest {

    private static final List<String> KEYS = TextFiles.keys();
    private static final List<JavaLiteral> ASKED_FOR = TextFiles.askedFor();
    private static final ElementWords ELEMENTS = ElementWords.read(ASKED_FOR, KEYS);

    @Test
    void everyTextThatIsAskedForIsThere() {
        assertThat(places(literal -> !isBeginning(literal) && !isForElement(literal) && !KEYS.contains(literal.text())))
                .isEmpty();
    }

    @Test
    void everyTextThatIsBegunGoesOnSomehow() {
        assertThat(places(literal ->
                        isBeginning(literal) && KEYS.stream().noneMatch(key -> key.startsWith(literal.text()))))
                .isEmpty();
    }

    @Test
    void everyTextThatAnElementAsksForIsThere() {
        assertThat(ELEMENTS.missing()).isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        assertThat(KEYS)
                .allMatch(key -> ELEMENTS.uses(key) || ASKED_FOR.stream().anyMatch(asks(key)), "is used");
    }

    @Test
    void theseTestsSeeBothSides() {
        assertThat(KEYS).hasSizeGreaterThan(100);
        assertThat(ASKED_FOR).hasSizeGreaterThan(100);
        assertThat(ASKED_FOR).anyMatch(TextsTest::isBeginning).anyMatch(TextsTest::isForElement);
    }

    @Test
    void noKeyIsWrittenTwice() {
        assertThat(KEYS.stream()
                        .filter(key -> Collections.frequency(KEYS, key) > 1)
                        .distinct())
                .isEmpty();
    }

    @Test
    void eachTextStandsInTheFileOfItsFeature() {
        assertThat(TextFiles.all()).allMatch(text -> text.key().startsWith(text.feature() + "."));
    }

    @Test
    void theProgramReadsTheFileOfEachFeature() throws Exception {
        var settings = Files.readString(Path.of("src/main/resources/application.properties"));
        assertThat(TextFiles.features())
                .allSatisfy(feature -> assertThat(settings).contains("texts/" + feature));
    }

    @Test
    void noTextHasTheStraightApostropheThatAPatternWouldEat() {
        assertThat(TextFiles.all()).noneMatch(text -> text.words().contains("'"));
    }

    @Test
    void eachTextIsAPatternThatSaysSomething() {
        assertThat(TextFiles.all()).noneMatch(text -> text.words().isBlank());
        assertThat(TextFiles.all())
                .allSatisfy(text -> assertThatCode(() -> new MessageFormat(text.words(), Locale.UK))
                        .as(text.key())
                        .doesNotThrowAnyException());
    }

    private static List<String> places(Predicate<JavaLiteral> fault) {
        return ASKED_FOR.stream()
                .filter(fault)
                .map(literal -> literal.text() + " in " + literal.place())
                .toList();
    }

    private static Predicate<JavaLiteral> asks(String key) {
        return literal -> isBeginning(literal) ? key.startsWith(literal.text()) : key.equals(literal.text());
    }

    private static boolean isBeginning(JavaLiteral literal) {
        return literal.begun() || literal.text().endsWith(".");
    }

    private static boolean isForElement(JavaLiteral literal) {
        return literal.givenTo().equals("under");
    }
}
