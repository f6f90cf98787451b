package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import moot.base.ui.Disclosure;
import moot.waiting.Waiting;

/// What waits for somebody in one seminar: what is new or asks for an answer in sight, all else folded away.
final class WaitingList extends Composite<Div> {

    private final WaitingWords words;
    private final Function<Waiting, Component> link;

    /// @param link makes the way to what is to be looked at
    WaitingList(List<Waiting> all, WaitingWords words, Function<Waiting, Component> link) {
        this.words = words;
        this.link = link;
        getContent().addClassName("waiting");
        List<Waiting> open = all.stream().filter(Waiting::isOpen).toList();
        List<Waiting> done = all.stream().filter(waiting -> !waiting.isOpen()).toList();
        getContent().add(open.isEmpty() ? none() : list(open));
        if (!done.isEmpty()) {
            getContent().add(new Disclosure(getTranslation("waiting.earlier", done.size()), list(done)));
        }
    }

    private Paragraph none() {
        Paragraph none = new Paragraph(getTranslation("waiting.none"));
        none.addClassName("moot-muted");
        return none;
    }

    private UnorderedList list(List<Waiting> some) {
        UnorderedList list = new UnorderedList();
        list.addClassName("waiting__list");
        some.forEach(waiting -> list.add(item(waiting)));
        return list;
    }

    private ListItem item(Waiting waiting) {
        Div head = new Div();
        head.addClassName("waiting__head");
        if (waiting.news()) {
            head.add(sign("waiting.new", "waiting__sign--new"));
        }
        head.add(new Span(words.what(waiting)));
        if (waiting.asks()) {
            head.add(sign("waiting.asks", "waiting__sign--asks"));
        }
        if (waiting.at() != null) {
            head.add(muted(WaitingWords.when(waiting.at())));
        }
        ListItem item = new ListItem(head, link.apply(waiting));
        item.addClassName("waiting__item");
        String on = words.on(waiting);
        if (on != null) {
            item.add(muted(on));
        }
        if (!waiting.reason().isEmpty()) {
            item.add(muted(getTranslation("waiting.reason", waiting.reason())));
        }
        return item;
    }

    private Span sign(String key, String shape) {
        Span sign = new Span(getTranslation(key));
        sign.addClassNames("waiting__sign", shape);
        return sign;
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("moot-muted");
        return span;
    }
}
