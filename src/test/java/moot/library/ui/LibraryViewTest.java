package moot.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class LibraryViewTest extends LibraryScreenTest {

    @Test
    void aSoundPackIsListedWithItsQuestionsAndALinkIntoIt() {
        navigate(LibraryView.class);

        var card = $(Article.class).single();
        assertThat(words(card))
                .contains(
                        "Should the town close its harbour to cruise ships?",
                        "One scenario, 4 pieces of evidence, 2 sources");
        assertThat($(RouterLink.class).withText("Ships in the harbour").single().getHref())
                .isEqualTo("library/harbour");
    }

    @Test
    void aFaultyPackIsListedWithItsFaultsByFileAndLine() {
        navigate(LibraryView.class);

        assertThat(words($(Section.class).single()))
                .contains("bare", PACKS.resolve("bare").toString())
                .contains("rubric.yaml:1", "found key ‘titel’; expected one of title, about, levels, criteria")
                .contains("reading.md:1", "found no such file");
    }

    @Test
    void aMendedPackIsThereAfterTheFoldersAreReadAgain() throws IOException {
        var view = navigate(LibraryView.class);
        var faulty = Files.createDirectory(PACKS.resolve("new"));
        test(view.reload).click();
        assertThat(words($(Section.class).single())).contains("new");

        Files.delete(faulty);
        test(view.reload).click();

        assertThat(words($(Section.class).single())).doesNotContain("new");
    }
}
