package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.Sieve;
import moot.debate.Sifting;
import moot.debate.Sort;
import moot.library.Position;

/// Finds another argument of the debate by its words.
final class ArgumentPicker extends Composite<Div> {

    private static final int HITS = 6;

    private final DebatePage page;
    private final Predicate<Contribution> fit;
    private final TextField words = new TextField();
    private final RadioButtonGroup<ArgumentId> hits = new RadioButtonGroup<>();
    private List<ArgumentId> found = List.of();

    /// @param fit    which arguments may be picked at all
    /// @param picked told whenever one is
    ArgumentPicker(DebatePage page, Predicate<Contribution> fit, Consumer<Contribution> picked) {
        this.page = page;
        this.fit = fit;
        words.setLabel(getTranslation("debate.picker.words"));
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> find(event.getValue()));
        hits.setLabel(getTranslation("debate.picker.hits"));
        hits.setRenderer(new ComponentRenderer<>(this::hit));
        hits.addValueChangeListener(
                event -> value().ifPresent(id -> picked.accept(page.board().get(id))));
        getContent().add(words, hits);
        find("");
    }

    Optional<ArgumentId> value() {
        return Optional.ofNullable(hits.getValue());
    }

    private void find(String typed) {
        List<ArgumentId> now = hitsFor(typed);
        if (!now.equals(found)) {
            found = now;
            ArgumentId picked = hits.getValue();
            hits.setItems(now);
            hits.setValue(now.contains(picked) ? picked : null);
        }
    }

    /// With no word typed, the newest.
    private List<ArgumentId> hitsFor(String typed) {
        Board board = page.board();
        List<String> positions =
                page.scenario().positions().stream().map(Position::id).toList();
        Sieve sieve = new Sieve(Sort.NEWEST, null, null, null, null, Set.of(), typed);
        return new Sifting(board, page.pack(), page.viewer())
                .by(sieve, positions).stream()
                        .filter(id -> fit.test(board.get(id)))
                        .limit(HITS)
                        .toList();
    }

    private Div hit(ArgumentId id) {
        Contribution argument = page.board().get(id);
        Span claim = new Span(argument.wording().claim());
        claim.addClassName("picker__claim");
        Div hit = new Div(Marks.letter(page.letterOf(argument.position())), claim);
        hit.addClassName("picker__hit");
        return hit;
    }
}
