package moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/// Every accessibility rule that axe knows, over what a page shows right now.
public final class Axe {

    /// What a part of Vaadin does that we cannot change, and that harms nobody.
    private record Exception(String rule, String part, String because) {}

    private static final List<Exception> EXCEPTIONS = List.of(new Exception(
            "region", "vaadin-connection-indicator", "the notice of a lost connection stands beside all landmarks"));

    private Axe() {}

    public static void check(Page page) {
        assertThat(violations(page)).as("accessibility of " + page.url()).isEmpty();
    }

    static List<String> violations(Page page) {
        return found(new AxeBuilder(page));
    }

    /// The one rule for which the colours matter; where a page was checked in light, the others need no second look.
    static List<String> weakContrasts(Page page) {
        return found(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().flatMap(Axe::violations).toList();
    }

    private static Stream<String> violations(Rule rule) {
        return rule.getNodes().stream()
                .filter(node -> !isExcepted(rule, node))
                .map(node -> rule.getId() + " (" + rule.getHelp() + ") at " + node.getTarget());
    }

    private static boolean isExcepted(Rule rule, CheckedNode node) {
        return EXCEPTIONS.stream()
                .anyMatch(exception -> exception.rule().equals(rule.getId())
                        && node.getTarget().toString().contains(exception.part()));
    }
}
