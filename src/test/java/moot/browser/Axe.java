package moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Every accessibility rule that axe knows, over what a page shows right now. The engine is asked within the page and
/// only for what is wrong: to carry over all that it found right takes several times as long as to find it.
final class Axe {

    private static final String ENGINE = engine();

    private static final String ASK = """
            () => axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(rule =>
                rule.nodes.map(({ target }) => `${rule.id} (${rule.help}) at ${target.join(' ')}`)))""";

    /// What a part of Vaadin does that we cannot change, and that harms nobody.
    private record Exception(String rule, String part, String because) {

        boolean covers(String violation) {
            return violation.startsWith(rule) && violation.contains(part);
        }
    }

    private static final List<Exception> EXCEPTIONS = List.of(
            new Exception("region", "vaadin-connection-indicator", "the notice of a lost connection is beside all"),
            new Exception(
                    "aria-allowed-attr", "vaadin-context-menu-item", "each item says besides that it is not selected"));

    private Axe() {}

    /// Puts the engine into each page that is opened from now on, which is quicker than to bring it there.
    static void comeAlong(Page page) {
        page.addInitScript(ENGINE);
    }

    static void check(Page page) {
        assertThat(violations(page)).as("accessibility of " + page.url()).isEmpty();
    }

    static List<String> violations(Page page) {
        if ((boolean) page.evaluate("() => !window.axe")) {
            page.evaluate(ENGINE);
        }
        var found = (List<?>) page.evaluate(ASK);
        return found.stream().map(String::valueOf).filter(Axe::isFault).toList();
    }

    private static boolean isFault(String violation) {
        return EXCEPTIONS.stream().noneMatch(exception -> exception.covers(violation));
    }

    private static String engine() {
        try (var source = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
