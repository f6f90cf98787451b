package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import moot.library.Pack;
import moot.library.ui.PackText;
import moot.seminar.Passage;

/// A paragraph sentence by sentence, to choose with which of them a new one begins. A sentence also shows its words to
/// choose from, for nothing ends before the new paragraph where a heading was run into it.
final class CutPart extends Composite<OrderedList> {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final transient Pack pack;
    private final transient IntConsumer cut;
    private final String words;
    private final List<NativeButton> buttons = new ArrayList<>();

    /// @param cut told the character with which the new paragraph begins
    CutPart(Pack pack, Passage passage, IntConsumer cut) {
        this.pack = pack;
        this.cut = cut;
        this.words = passage.words();
        List<Integer> beginnings = passage.sentences(Locale.forLanguageTag(pack.language()));
        for (int i = 0; i < beginnings.size(); i++) {
            int end = i + 1 < beginnings.size() ? beginnings.get(i + 1) : words.length();
            getContent().add(sentence(beginnings.get(i), end));
        }
        getContent().addClassName("full-text__cut");
    }

    /// Takes the focus to the first that can be chosen.
    void focus() {
        buttons.getFirst().focus();
    }

    private ListItem sentence(int from, int to) {
        ListItem line = new ListItem();
        String sentence = words.substring(from, to).strip();
        if (from > 0) {
            NativeButton begin = button("room.text.begin", sentence);
            begin.addClickListener(click -> cut.accept(from));
            line.add(begin);
        }
        Span text = PackText.of(pack).span(sentence);
        line.add(text);
        if (WORD.matcher(sentence).results().count() > 1) {
            NativeButton closer = button("room.text.closer", sentence);
            closer.addClickListener(click -> {
                line.remove(closer);
                line.replace(text, singly(from, to));
            });
            line.add(closer);
        }
        return line;
    }

    /// The words of a sentence, each to be chosen but the first of the paragraph.
    private Span singly(int from, int to) {
        Span line = PackText.of(pack).span("");
        line.getElement().setAttribute("role", "group");
        line.getElement().setAttribute("aria-label", getTranslation("room.text.word"));
        List<Component> singly =
                WORD.matcher(words).region(from, to).results().map(this::word).toList();
        line.add(singly);
        ((NativeButton) singly.get(from > 0 ? 0 : 1)).focus();
        return line;
    }

    private Component word(MatchResult word) {
        if (word.start() == 0) {
            return new Span(word.group());
        }
        NativeButton button = new NativeButton(word.group(), click -> cut.accept(word.start()));
        button.addClassNames("moot-button", "moot-button--quiet");
        return button;
    }

    private NativeButton button(String key, String sentence) {
        String visible = getTranslation(key);
        NativeButton button = new NativeButton(visible);
        button.addClassNames("moot-button", "moot-button--quiet");
        button.setAriaLabel(visible + ": " + PassageRow.begin(sentence));
        buttons.add(button);
        return button;
    }
}
