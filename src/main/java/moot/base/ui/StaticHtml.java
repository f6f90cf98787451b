package moot.base.ui;

import com.vaadin.flow.component.HasElement;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What is read and asks nothing of the server: one node of Flow's tree in place of one for each element and each text.
public final class StaticHtml {

    private StaticHtml() {}

    /// An element that holds nothing but these words, whatever is in them.
    public static Element text(String tag, String words) {
        return new Element(tag).text(words);
    }

    /// Puts this in place of whatever the component held, which has no components of its own.
    public static void fill(HasElement component, List<Element> content) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false);
        page.appendChildren(content);
        component.getElement().setProperty("innerHTML", page.html());
    }
}
