package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import moot.base.ui.Choice;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.ui.DebatePage;
import moot.debate.ui.Outline;
import moot.debate.ui.OutlineRows;
import moot.debate.ui.SieveBar;
import org.jspecify.annotations.Nullable;

/// The debate in the middle of the room, in the view and through the sieve that the address says.
final class DebateSection extends Composite<Section> {

    private final DebatePage page;
    private final SieveBar sieve;
    private final Outline outline;
    private final Button argue = new Button();
    private Lens lens = Lens.PLAIN;

    /// @param chosen told what somebody chose in the debate
    /// @param look   told how somebody wants to look at it
    DebateSection(DebatePage page, Consumer<Choice> chosen, Consumer<Lens> look) {
        this.page = page;
        this.sieve = new SieveBar(page, sieve -> look.accept(lens.through(sieve)));
        this.outline = new Outline(new OutlineRows(page.pack(), page.viewer(), page.admission()));
        outline.onChoose(choice -> choose(choice, chosen));
        argue.setText(getTranslation("room.argue"));
        argue.addClickListener(click -> chosen.accept(new Choice(argue, true, "", "argue")));
        argue.addThemeVariants(ButtonVariant.PRIMARY);
        argue.addClassName("room__argue");
        getContent().addClassName("room__debate");
        getContent().getElement().setAttribute("aria-label", getTranslation("room.debate"));
        getContent().add(sieve, outline, argue);
    }

    void show(Board board, Lens seen, @Nullable ArgumentId open) {
        lens = seen;
        boolean may = page.mayArgue();
        argue.setVisible(may);
        outline.allow(may, getTranslation(empty(board, may)));
        outline.show(board, seen.sieve(), open);
        showSieve(board);
    }

    private String empty(Board board, boolean mayArgue) {
        if (board.size() > 0) {
            return "room.empty.sifted";
        }
        return mayArgue ? "room.empty.argue" : "room.empty.read";
    }

    void advance(Board later) {
        outline.advance(later);
        showSieve(later);
    }

    void select(ArgumentId argument) {
        outline.select(argument);
    }

    /// Where nothing has been argued there is nothing to sift.
    private void showSieve(Board board) {
        sieve.setVisible(board.size() > 0);
        sieve.show(board, lens.sieve(), outline.found());
    }

    private void choose(Choice choice, Consumer<Choice> chosen) {
        if (choice.action().equals("more")) {
            outline.sendMore();
        } else {
            chosen.accept(choice);
        }
    }
}
