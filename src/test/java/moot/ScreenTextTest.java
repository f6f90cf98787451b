package moot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// No screen speaks for itself: whatever a person reads is in the texts, so that it can be found, mended and
/// translated in one place.
class ScreenTextTest {

    private static final Pattern WORDS = Pattern.compile("\\p{L}(?:['’]?\\p{L})*[.,;!?]? \\p{L}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>?");

    /// What takes sentences that are not for the eyes of a class: names of styles, code, and words for a log.
    private static final Set<String> NOT_TO_BE_READ = Set.of(
            "addClassName",
            "addClassNames",
            "setClassName",
            "removeClassName",
            "removeClassNames",
            "hasClassName",
            "executeJs",
            "error",
            "warn",
            "info",
            "debug");

    /// What shows its argument as it is, where even a single word is one to be read.
    private static final Set<String> SHOWN = Set.of(
            "setText",
            "setLabel",
            "setPlaceholder",
            "setHelperText",
            "setAriaLabel",
            "setErrorMessage",
            "setHeaderTitle",
            "setTooltipText",
            "setSummaryText",
            "new Text",
            "new Span",
            "new Paragraph",
            "new H1",
            "new H2",
            "new H3",
            "new H4",
            "new Button",
            "new Details",
            "new ListItem",
            "new TextField",
            "new TextArea",
            "new Checkbox");

    private static final List<JavaLiteral> ON_SCREENS =
            JavaLiteral.all().stream().filter(JavaLiteral::isOnScreen).toList();

    @Test
    void noScreenHoldsASentence() {
        assertThat(found(ScreenTextTest::isSentence))
                .as("texts belong into src/main/resources/texts")
                .isEmpty();
    }

    @Test
    void noComponentIsGivenAWordThatIsNotInTheTexts() {
        assertThat(found(ScreenTextTest::isShown))
                .as("texts belong into src/main/resources/texts")
                .isEmpty();
    }

    @Test
    void theseTestsSeeEveryString() {
        assertThat(ON_SCREENS).hasSizeGreaterThan(100);
        assertThat(isSentence(literal("Post it now", "setText"))).isTrue();
        assertThat(isSentence(literal("<h1>Post it</h1>", ""))).isTrue();
        assertThat(isSentence(literal("<p class=\"a b\">%s</p>", ""))).isFalse();
        assertThat(isSentence(literal("moot-page wide page", "addClassNames"))).isFalse();
        assertThat(isSentence(literal("No such thing", "new IllegalStateException")))
                .isFalse();
        assertThat(isShown(literal("Post", "new Button"))).isTrue();
        assertThat(isShown(literal(" · ", "new Span"))).isFalse();
    }

    private static List<String> found(Predicate<JavaLiteral> fault) {
        return ON_SCREENS.stream()
                .filter(fault)
                .map(literal -> literal.place() + " \"" + literal.text() + "\"")
                .toList();
    }

    private static boolean isSentence(JavaLiteral literal) {
        boolean unread =
                NOT_TO_BE_READ.contains(literal.givenTo()) || literal.givenTo().endsWith("Exception");
        return !unread
                && WORDS.matcher(MARKUP.matcher(literal.text()).replaceAll("")).find();
    }

    private static boolean isShown(JavaLiteral literal) {
        return SHOWN.contains(literal.givenTo())
                && LETTER.matcher(literal.text()).find();
    }

    private static JavaLiteral literal(String text, String givenTo) {
        return new JavaLiteral(java.nio.file.Path.of("XView.java"), "XView.java:1", text, false, givenTo);
    }
}
