package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.Supposition;
import moot.debate.ui.DebatePage;
import moot.debate.ui.Marks;
import moot.library.Evidence;
import moot.library.ui.EvidenceBadge;

/// What would fall if some evidence were wrong: for oneself alone, and nothing of the debate changes. Each card that
/// the debate leans on can be ticked off and back.
final class SupposingPanel extends Composite<Div> {

    private final DebatePage page;
    private final Board board;
    private final List<String> wrong;
    private final Consumer<ArgumentId> open;
    private final Consumer<List<String>> suppose;

    /// @param suppose told which evidence somebody supposes to be wrong instead
    SupposingPanel(
            DebatePage page,
            Board board,
            List<String> wrong,
            Consumer<ArgumentId> open,
            Consumer<List<String>> suppose) {
        this.page = page;
        this.board = board;
        this.wrong = wrong;
        this.open = open;
        this.suppose = suppose;
        Supposition supposition = board.suppose(wrong);
        getContent().addClassName("leaning");
        getContent().add(new H2(getTranslation("room.suppose")), new Paragraph(getTranslation("room.suppose.hint")));
        fallen(supposition);
        turned(supposition);
        getContent().add(new H3(getTranslation("room.suppose.cards")), cards());
    }

    private void fallen(Supposition supposition) {
        int count = supposition.fallen().size();
        getContent().add(new H3(getTranslation("room.suppose.fallen", count)));
        UnorderedList list = new UnorderedList();
        supposition.fallen().forEach(id -> list.add(new ListItem(claim(id))));
        getContent().add(list);
    }

    private void turned(Supposition supposition) {
        if (supposition.elsewhere().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        supposition.elsewhere().forEach((id, turn) -> {
            Span arrow = new Span(getTranslation("room.suppose.then"));
            Div standings = new Div(Marks.standing(turn.now()), arrow, Marks.standing(turn.then()));
            standings.addClassName("leaning__turn");
            list.add(new ListItem(claim(id), standings));
        });
        getContent().add(new H3(getTranslation("room.suppose.turned")), list);
    }

    private Component claim(ArgumentId id) {
        Contribution argument = board.get(id);
        Button claim = new Button(argument.wording().claim(), click -> open.accept(id));
        claim.setPrefixComponent(Marks.letter(page.letterOf(argument.position())));
        claim.addThemeVariants(ButtonVariant.TERTIARY);
        claim.addClassName("leaning__claim");
        return claim;
    }

    private UnorderedList cards() {
        UnorderedList cards = new UnorderedList();
        page.pack().evidence().stream()
                .filter(piece -> wrong.contains(piece.id())
                        || !board.leaningOn(piece.id()).isEmpty())
                .forEach(piece -> cards.add(new ListItem(card(piece))));
        return cards;
    }

    private Button card(Evidence piece) {
        boolean supposed = wrong.contains(piece.id());
        Button card = new Button(piece.statement(), click -> toggle(piece.id()));
        card.setPrefixComponent(new EvidenceBadge(piece));
        card.addClassNames("leaning__claim", "leaning__card");
        card.getElement().setAttribute("aria-pressed", Boolean.toString(supposed));
        return card;
    }

    private void toggle(String id) {
        TreeSet<String> next = new TreeSet<>(wrong);
        if (!next.remove(id)) {
            next.add(id);
        }
        suppose.accept(List.copyOf(next));
    }
}
