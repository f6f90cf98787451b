package moot.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void emphasisListsAndLinksAreKept() {
        assertThat(Markdown.html("An *old* **rule**:\n\n- one\n- [two](https://example.org/a?b=c)"))
                .contains(
                        "<em>old</em>",
                        "<strong>rule</strong>",
                        "<li>one</li>",
                        "href=\"https://example.org/a?b&#61;c\"");
    }

    @Test
    void aScriptIsShownAndNotRun() {
        assertThat(Markdown.html("<script>alert(1)</script>\n\nText <script>alert(2)</script>"))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;script&gt;alert(2)&lt;/script&gt;");
    }

    @Test
    void anElementWithAHandlerIsShownAndNotMade() {
        assertThat(Markdown.html("<img src=x onerror=alert(1)>"))
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](java\tscript:alert(1))",
                "[a](<javascript:alert(1)>)",
                "[a](&#106;avascript:alert(1))",
                "[a](data:text/html,<script>alert(1)</script>)",
                "[a](vbscript:x)",
                "<javascript:alert(1)>",
                "[a]: javascript:alert(1)\n\n[a]"
            })
    void aLinkThatWouldRunSomethingLeadsNowhere(String markdown) {
        assertThat(Markdown.html(markdown))
                .doesNotContainIgnoringCase("href=\"java")
                .doesNotContain("href=\"data", "href=\"vbs");
    }

    @Test
    void aPictureIsNotFetched() {
        assertThat(Markdown.html("![a](https://example.org/a.png)")).doesNotContain("<img", "example.org");
    }

    @Test
    void aLinkDoesNotTellWhereTheReaderComesFrom() {
        assertThat(Markdown.html("[a](https://example.org)")).contains("rel=\"", "noreferrer", "noopener");
    }

    @Test
    void handlersAreTakenOutOfHtmlThatWasMadeElsewhere() {
        assertThat(Markdown.safe("<em onclick=\"x()\">a</em><script>b()</script>"))
                .isEqualTo("<em>a</em>");
    }
}
