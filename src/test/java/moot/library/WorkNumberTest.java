package moot.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import moot.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1000/182",
                " doi:10.1000/182 ",
                "DOI: 10.1000/182",
                "https://doi.org/10.1000/182",
                "http://dx.doi.org/10.1000/182.",
                "doi.org/10.1000/182"
            })
    void aDoiIsKnownHoweverItIsWritten(String typed) {
        assertThat(WorkNumber.of(typed)).isEqualTo(new WorkNumber(WorkNumber.Kind.DOI, "10.1000/182"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1000", "10.1000/", "10.1/182", "10.1000/a b", "10.x/182"})
    void whatBeginsLikeADoiAndIsNoneIsRefused(String typed) {
        assertThatThrownBy(() -> WorkNumber.of(typed))
                .isInstanceOf(Problem.class)
                .hasMessage("library.problem.doi");
    }

    @ParameterizedTest
    @CsvSource({
        "978-3-16-148410-0, 9783161484100",
        "ISBN 978 3 16 148410 0, 9783161484100",
        "isbn-13: 9783161484100, 9783161484100",
        "0-306-40615-2, 0306406152",
        "0-8044-2957-x, 080442957X"
    })
    void anIsbnIsKnownHoweverItIsWritten(String typed, String isbn) {
        assertThat(WorkNumber.of(typed)).isEqualTo(new WorkNumber(WorkNumber.Kind.ISBN, isbn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"978-3-16-148410-1", "0-306-40615-3", "0-8044-2957-1", "X306406152", "978316148410X"})
    void aSlipInAnIsbnIsFoundByItsCheckDigit(String typed) {
        assertThatThrownBy(() -> WorkNumber.of(typed)).hasMessage("library.problem.isbn-digit");
    }

    @Test
    void anIsbnWithADigitTooFewIsRefusedWithHowManyItHas() {
        assertThatThrownBy(() -> WorkNumber.of("978-3-16-148410"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.params()).containsExactly("978-3-16-148410", 12))
                .hasMessage("library.problem.isbn-length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Keating", "12/34", "ISBN"})
    void whatIsNeitherIsRefused(String typed) {
        assertThatThrownBy(() -> WorkNumber.of(typed)).hasMessage("library.problem.number");
    }
}
