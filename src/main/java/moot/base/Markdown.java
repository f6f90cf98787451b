package moot.base;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Turns what people and packs write into HTML that does nothing but show text. HTML in it is shown as it was typed;
/// the sanitiser behind the renderer is a second wall, should the first have a hole.
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "code", "pre", "blockquote")
            .allowElements("ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private Markdown() {}

    public static String html(String markdown) {
        return safe(RENDERER.render(PARSER.parse(markdown)));
    }

    /// The same wall for HTML that was made elsewhere.
    public static String safe(String html) {
        return POLICY.sanitize(html);
    }
}
