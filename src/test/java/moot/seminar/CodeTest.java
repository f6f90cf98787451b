package moot.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("sets the language of the whole process")
class CodeTest {

    private static final String MANY =
            IntStream.range(0, 2_000).mapToObj(i -> Code.pick(new Random(i))).collect(Collectors.joining());

    @Test
    void aCodeHasSixCharacters() {
        assertThat(Code.pick(RandomGenerator.getDefault())).hasSize(Code.LENGTH);
        assertThat(Code.LENGTH).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O0QD", "I1L", "Z2", "S5", "G6", "B8", "UV"})
    void ofCharactersThatLookAlikeAtMostOneIsUsed(String alike) {
        assertThat(alike.chars().filter(character -> MANY.indexOf(character) >= 0))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aCodeIsOfCapitalsAndFigures() {
        assertThat(MANY).matches("[A-Z0-9]+");
    }

    @Test
    void everyCharacterComesUp() {
        assertThat(MANY.chars().distinct()).hasSize(20);
    }

    @Test
    void chanceDecides() {
        assertThat(Code.pick(new Random(1))).isNotEqualTo(Code.pick(new Random(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acd-efh", " ACD EFH ", "a c d e f h", "AcDeFh", "acd\tefh\n", "--acdefh"})
    void howeverItIsTypedItIsTheSameCode(String typed) {
        assertThat(Code.clean(typed)).isEqualTo("ACDEFH");
    }

    @Test
    void onATurkishComputerItIsStillTheSameCode() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Code.clean("i")).isEqualTo("I");
        } finally {
            Locale.setDefault(before);
        }
    }
}
