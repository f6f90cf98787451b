package moot.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import moot.library.Pack;
import moot.library.References;
import moot.library.Source;
import org.jspecify.annotations.Nullable;

/// Each source with its full reference, what was mended in its address, how far it was checked, and what rests on it.
class SourcesPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Pack pack;
    private final transient References references;
    private final PackText text;

    SourcesPanel(Pack pack, References references) {
        this.pack = pack;
        this.references = references;
        this.text = PackText.of(pack);
        pack.sources().forEach(source -> add(source(source)));
    }

    private Component source(Source source) {
        var card = new Article(new Html("<p>" + references.reference(source).html() + "</p>"));
        card.addClassNames("moot-card", "source-card");
        card.setId(source.id());
        line("note", source.note()).ifPresent(card::add);
        line("printed", source.urlPrinted()).ifPresent(card::add);
        line("repair", source.repair()).ifPresent(card::add);
        line("checked", source.checked()).ifPresent(card::add);
        card.add(resting(source));
        return card;
    }

    private Optional<Component> line(String name, @Nullable String words) {
        return Optional.ofNullable(words).map(present -> {
            var title = new Span(getTranslation("library.source." + name));
            title.addClassName("moot-muted");
            return new Paragraph(title, new Span(" "), text.span(present));
        });
    }

    private Paragraph resting(Source source) {
        var origin = source.origin().name().toLowerCase(Locale.ROOT);
        var count = pack.evidenceCiting(source.id()).size();
        return new Paragraph(
                new Span(getTranslation("library.origin." + origin) + " · "),
                PackLinks.evidenceCiting(pack, source, getTranslation("library.source.evidence", count)));
    }
}
