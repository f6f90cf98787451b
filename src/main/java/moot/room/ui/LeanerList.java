package moot.room.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import moot.debate.ArgumentId;
import moot.debate.Stance;
import moot.debate.ui.BearingPart;
import moot.debate.ui.DebatePage;
import moot.debate.ui.Marks;

/// Who leans on something: how many for and against each position, then argument by argument. A line stays as it is,
/// and keeps the focus, for as long as it says the same.
final class LeanerList extends Composite<Div> {

    private final DebatePage page;
    private final Consumer<ArgumentId> open;
    private final Paragraph sum = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Map<Line, ListItem> items = new HashMap<>();

    /// @param open opens an argument in the room
    LeanerList(DebatePage page, Consumer<ArgumentId> open) {
        this.page = page;
        this.open = open;
        sum.addClassName("leaning__sum");
        getContent().add(sum, list);
    }

    void show(List<Leaner> leaners) {
        List<Line> lines = leaners.stream()
                .map(leaner -> new Line(leaner, page.nameOf(leaner.author())))
                .toList();
        if (items.size() == lines.size() && items.keySet().containsAll(lines)) {
            return;
        }
        sumUp(leaners);
        removeAllBut(Set.copyOf(lines));
        for (int at = 0; at < lines.size(); at++) {
            put(lines.get(at), at);
        }
    }

    private void sumUp(List<Leaner> leaners) {
        sum.removeAll();
        leaners.stream()
                .collect(groupingBy(
                        Leaner::position, LinkedHashMap::new, groupingBy(Leaner::stance, TreeMap::new, counting())))
                .forEach((position, stances) -> sum.add(sumOf(position, stances)));
    }

    private Span sumOf(String position, Map<Stance, Long> stances) {
        String words = stances.entrySet().stream()
                .map(stance -> getTranslation("room.leaning.sum." + word(stance.getKey()), stance.getValue()))
                .collect(joining(" · "));
        return new Span(Marks.letter(page.letterOf(position)), new Span(words));
    }

    private static String word(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    private void removeAllBut(Set<Line> lines) {
        items.entrySet().removeIf(item -> {
            boolean gone = !lines.contains(item.getKey());
            if (gone) {
                list.remove(item.getValue());
            }
            return gone;
        });
    }

    private void put(Line line, int at) {
        items.computeIfAbsent(line, fresh -> {
            ListItem item = draw(fresh);
            list.addComponentAtIndex(at, item);
            return item;
        });
    }

    private ListItem draw(Line line) {
        Leaner leaner = line.leaner();
        Div head = new Div(new BearingPart(page.letterOf(leaner.position()), leaner.relation(), leaner.stance()));
        if (leaner.standing() != null) {
            head.add(Marks.standing(leaner.standing()));
        }
        Span author = new Span(getTranslation("debate.argument.by", line.author()));
        author.addClassName("moot-muted");
        head.add(author);
        head.addClassName("leaning__head");
        Button claim = new Button(leaner.claim(), click -> open.accept(leaner.id()));
        claim.addThemeVariants(ButtonVariant.TERTIARY);
        claim.addClassName("leaning__claim");
        ListItem item = new ListItem(head, claim);
        item.addClassName("leaning__line");
        return item;
    }

    /// @param author the name under which the viewer sees who argues so
    private record Line(Leaner leaner, String author) {}
}
