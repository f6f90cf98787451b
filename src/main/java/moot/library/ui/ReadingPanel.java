package moot.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import moot.library.Pack;
import moot.library.Paragraph;

/// The reading, and from each paragraph the way to what was taken from it.
class ReadingPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Pack pack;
    private final PackText text;

    ReadingPanel(Pack pack) {
        this.pack = pack;
        this.text = PackText.of(pack);
        add(new H2(text.span(pack.reading().title())));
        pack.reading().sections().forEach(section -> {
            add(new H3(new Span(section.locator() + " "), text.span(section.heading())));
            section.paragraphs().forEach(paragraph -> add(paragraph(paragraph)));
        });
    }

    private Component paragraph(Paragraph paragraph) {
        var count = pack.evidenceAt(paragraph.locator()).size();
        var locator = new Div(PackLinks.evidenceAt(
                pack, paragraph.locator(), getTranslation("library.reading.evidence", paragraph.locator(), count)));
        var block = new Div(text.prose(paragraph.text()), locator);
        block.setId(paragraph.locator());
        return block;
    }
}
