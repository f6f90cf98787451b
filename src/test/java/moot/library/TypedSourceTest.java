package moot.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import moot.base.Problem;
import moot.library.TypedSource.Field;
import org.junit.jupiter.api.Test;

class TypedSourceTest {

    private final References references = new References(new Library(List.of()));

    private static TypedSource typed(String title, String date, String address, String number) {
        return new TypedSource(
                WorkType.ARTICLE_NEWSPAPER,
                title,
                "Keating, Joshua\n\nWorld Bank\n",
                date,
                "The Harbour News",
                "",
                address,
                number);
    }

    @Test
    void aSourceIsReferredToAsItWasTyped() {
        var item =
                typed("Ships", "2025-03-07", "https://news.example/ships", "").item();
        assertThat(references.preview(item).text())
                .isEqualTo("Keating, J. and World Bank (2025) ‘Ships’, The Harbour News, 7 March."
                        + " Available at: https://news.example/ships.");
    }

    @Test
    void whatWasLeftEmptyIsNotInTheItem() {
        var item = new TypedSource(WorkType.BOOK, "Ships", "", "", "", "", "", "").item();
        assertThat(item.propertyNames()).containsExactlyInAnyOrder("type", "title");
    }

    @Test
    void aNumberGoesWhereItBelongs() {
        assertThat(typed("Ships", "", "", "978-3-16-148410-0")
                        .item()
                        .path("ISBN")
                        .asString())
                .isEqualTo("9783161484100");
        assertThat(typed("Ships", "", "", "doi:10.1000/182").item().path("DOI").asString())
                .isEqualTo("10.1000/182");
    }

    @Test
    void anAddressMayBeginWithWww() {
        assertThat(typed("Ships", "", "www.news.example", "").item().path("URL").asString())
                .isEqualTo("https://www.news.example");
    }

    @Test
    void everyFaultIsToldAtOnceByItsField() {
        var typed = typed(" ", "last May", "javascript:alert(1)", "978-3-16-148410-1");
        assertThat(typed.faults()).hasSize(4);
        assertThat(typed.faults().get(Field.TITLE)).hasMessage("library.problem.no-title");
        assertThat(typed.faults().get(Field.DATE)).hasMessage("library.problem.date");
        assertThat(typed.faults().get(Field.ADDRESS)).hasMessage("library.problem.address");
        assertThat(typed.faults().get(Field.NUMBER)).hasMessage("library.problem.isbn-digit");
        assertThatThrownBy(typed::item).isInstanceOf(Problem.class);
    }

    @Test
    void aSoundSourceHasNoFault() {
        assertThat(typed("Ships", "2025", "https://news.example", "10.1000/182").faults())
                .isEmpty();
    }
}
