package moot.library.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import moot.library.Pack;

/// What the reading is, its terms, and what has happened since.
class AboutPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final PackText text;

    AboutPanel(Pack pack) {
        text = PackText.of(pack);
        add(text.prose(pack.about()));
        if (!pack.glossary().isEmpty()) {
            add(new H2(getTranslation("library.glossary.title")), glossary(pack));
        }
        if (!pack.later().isEmpty()) {
            add(new H2(getTranslation("library.later.title")), later(pack));
        }
    }

    private DescriptionList glossary(Pack pack) {
        var list = new DescriptionList();
        pack.glossary()
                .forEach(term -> list.add(
                        new DescriptionList.Term(text.span(term.term())),
                        new DescriptionList.Description(text.span(term.meaning()))));
        return list;
    }

    private DescriptionList later(Pack pack) {
        var list = new DescriptionList();
        pack.later()
                .forEach(event -> list.add(
                        new DescriptionList.Term(text.span(event.when())),
                        new DescriptionList.Description(text.paragraph(event.what()), seen(event.seen()))));
        return list;
    }

    private Paragraph seen(String where) {
        var line = new Paragraph(getTranslation("library.later.seen", where));
        line.addClassName("moot-muted");
        return line;
    }
}
