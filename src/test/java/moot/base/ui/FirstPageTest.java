package moot.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FirstPageTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aPageTellsItsLanguageSoThatItIsReadOutInIt() {
        assertThat(made(true).getElementsByTag("html").attr("lang")).isEqualTo("en-GB");
    }

    @Test
    void aPageComesInTheChosenColours() {
        request.setCookies(new Cookie("moot-colors", "dark"));
        assertThat(made(true).getElementsByTag("html").attr("style")).isEqualTo("color-scheme: dark");
    }

    @Test
    void onlyTheScriptsThatThePageCameWithMayRun() {
        var scripts = made(true).getElementsByTag("script");
        assertThat(scripts.eachAttr("nonce")).hasSize(2).containsOnly(nonce());
        assertThat(rule("script-src")).doesNotContain("unsafe-inline", "http", "*", "data:");
    }

    @Test
    void theNumberThatLetsThemRunIsUsedOnce() {
        made(true);
        var before = nonce();
        made(true);
        assertThat(nonce()).isNotEqualTo(before).hasSizeGreaterThan(20);
    }

    @Test
    void nothingIsAskedOfAnotherMachineAndNoOtherSiteFramesUs() {
        made(true);
        assertThat(rule("default-src")).isEqualTo("'self'");
        assertThat(rule("form-action")).isEqualTo("'self'");
        assertThat(rule("frame-ancestors")).isEqualTo("'self'");
        assertThat(rule("object-src")).isEqualTo("'none'");
    }

    @Test
    void whileMootIsDevelopedItsToolsMayRun() {
        made(false);
        assertThat(response.containsHeader("Content-Security-Policy")).isFalse();
    }

    @Test
    void whatPeopleWroteEndsNoScriptOfThePageThatBringsIt() {
        var brought = "window.Vaadin.TypeScript= {\"claim\":\"<!-- <script> a < b\"};";
        var document = Jsoup.parse("<html><head><script>if (a < b) c()</script></head></html>");
        document.head().appendElement("script").appendChild(new DataNode(brought));
        var scripts = made(document, true).getElementsByTag("script");
        assertThat(scripts.get(0).data()).isEqualTo("if (a < b) c()");
        assertThat(scripts.get(1).data())
                .isEqualTo("window.Vaadin.TypeScript= {\"claim\":\"\\u003c!-- \\u003cscript> a \\u003c b\"};");
        assertThat(scripts.get(1).attr("nonce")).isEqualTo(nonce());
    }

    private Document made(boolean production) {
        return made(
                Jsoup.parse("<html><head><script>a()</script></head><body><script src=b.js></script></body></html>"),
                production);
    }

    private Document made(Document document, boolean production) {
        new FirstPage(production)
                .modifyIndexHtmlResponse(new IndexHtmlResponse(
                        new VaadinServletRequest(request, null), new VaadinServletResponse(response, null), document));
        return document;
    }

    private String nonce() {
        return rule("script-src").replaceAll(".*'nonce-([^']+)'.*", "$1");
    }

    private String rule(String name) {
        return Stream.of(
                        response.getHeaders("Content-Security-Policy").getLast().split("; "))
                .filter(rule -> rule.startsWith(name + " "))
                .map(rule -> rule.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }
}
