package moot.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import moot.library.Evidence;
import moot.library.Note;
import moot.library.Pack;
import moot.library.References;

/// A piece of evidence with all that is known of it: the reading's version first and unchanged, beside it what
/// corrects or qualifies it, beneath both what they rest on.
public class EvidenceCard extends Article {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private final transient Pack pack;
    private final transient References references;
    private final PackText text;

    public EvidenceCard(Evidence evidence, Pack pack, References references) {
        this.pack = pack;
        this.references = references;
        this.text = PackText.of(pack);
        addClassNames("moot-card", "evidence-card");
        add(statement(evidence), about(evidence), sources(evidence.sources()));
        evidence.notes().forEach(note -> add(note(note)));
    }

    private Component statement(Evidence evidence) {
        var statement = new Paragraph(text.span(evidence.statement()), new Span(" "), new EvidenceBadge(evidence));
        statement.addClassName("evidence-card__statement");
        return statement;
    }

    private Component about(Evidence evidence) {
        var words = new StringJoiner(" · ");
        words.add(getTranslation("library.kind." + name(evidence.kind())));
        words.add(Optional.ofNullable(evidence.at()).orElseGet(() -> getTranslation("library.card.added")));
        Optional.ofNullable(evidence.speaker())
                .ifPresent(speaker -> words.add(getTranslation("library.card.speaker", speaker)));
        words.add(getTranslation("library.card.as-of", day(evidence.asOf())));
        words.add(getTranslation("library.citation." + name(evidence.citation())));
        return muted(words.toString());
    }

    private Component note(Note note) {
        var title = new Span(getTranslation("library.note." + name(note.type())));
        title.addClassName("evidence-card__type");
        var block = new Div(new Paragraph(title, new Span(" "), text.span(note.text())), sources(note.sources()));
        block.addClassNames("evidence-card__note", "evidence-card__note--" + name(note.type()));
        return block;
    }

    private Component sources(List<String> ids) {
        var list = new UnorderedList();
        list.addClassName("evidence-card__sources");
        ids.stream()
                .flatMap(id -> pack.source(id).stream())
                .map(source -> references.reference(source).html())
                .map(html -> new ListItem(new Html("<span>" + html + "</span>")))
                .forEach(list::add);
        list.setVisible(!ids.isEmpty());
        return list;
    }

    private static Component muted(String words) {
        var line = new Paragraph(words);
        line.addClassName("moot-muted");
        return line;
    }

    static String day(LocalDate date) {
        return DAY.withLocale(Locale.UK).format(date);
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
