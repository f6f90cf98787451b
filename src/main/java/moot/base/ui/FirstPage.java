package moot.base.ui;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/// What the very first bytes of a page carry: language, colours, and the rule of what it may load and run. Scripts run
/// by a number used once; `unsafe-eval` is how Flow's client carries out what the server asks of it.
class FirstPage implements IndexHtmlRequestListener {

    private static final long serialVersionUID = 1L;

    private static final String BROUGHT = "window.Vaadin.TypeScript=";
    private static final SecureRandom CHANCE = new SecureRandom();

    private final boolean production;

    FirstPage(boolean production) {
        this.production = production;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var html = response.getDocument().getElementsByTag("html").first();
        if (html != null) {
            html.attr("lang", "en-GB");
            ColorSchemes.chosen(response.getVaadinRequest()).paint(html);
        }
        response.getDocument().getElementsByTag("script").forEach(FirstPage::keepToItself);
        if (production) {
            guard(response);
        }
    }

    /// A page that brings what it shows says in a script what people wrote. Within one, `<` is none of JSON's signs, so
    /// it stands only in a text, where it might end the script or hide its end.
    private static void keepToItself(Element script) {
        String text = script.data();
        if (text.contains(BROUGHT)) {
            script.empty().appendChild(new DataNode(text.replace("<", "\\u003c")));
        }
    }

    private static void guard(IndexHtmlResponse response) {
        var bytes = new byte[16];
        CHANCE.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        response.getDocument().getElementsByTag("script").forEach(script -> script.attr("nonce", nonce));
        response.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
    }

    private static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'self'");
    }
}
