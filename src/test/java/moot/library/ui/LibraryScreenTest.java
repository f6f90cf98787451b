package moot.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import moot.WithoutBrowser;
import moot.library.Fixture;
import org.jsoup.Jsoup;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// What the tests of the library's screens share: an instructor, a folder of packs with a sound and a faulty one.
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:mem:library;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@WithMockUser(roles = "INSTRUCTOR")
abstract class LibraryScreenTest extends WithoutBrowser {

    static final Path PACKS = folder();

    @DynamicPropertySource
    static void packs(DynamicPropertyRegistry properties) {
        properties.add("moot.packs", PACKS::toString);
    }

    private static Path folder() {
        try {
            var packs = Path.of("target/library-screens").toAbsolutePath();
            Fixture.in(packs);
            Files.createDirectories(packs.resolve("bare"));
            Files.writeString(packs.resolve("bare/rubric.yaml"), "titel: A rubric\n");
            return packs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All words of the page, with the HTML that is shown as such.
    static String words(Component component) {
        var read = Jsoup.parseBodyFragment(component.getElement().getProperty("innerHTML", ""));
        var own = component instanceof Html html
                ? html.getInnerHtml()
                : component.getElement().getText() + read.text();
        return own + component.getChildren().map(LibraryScreenTest::words).collect(Collectors.joining(" ", " ", ""));
    }
}
