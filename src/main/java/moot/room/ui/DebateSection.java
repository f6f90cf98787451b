package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import moot.base.ui.Choice;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.ui.DebateMap;
import moot.debate.ui.DebatePage;
import moot.debate.ui.Outline;
import moot.debate.ui.OutlineRows;
import moot.debate.ui.SieveBar;
import moot.room.ui.Lens.Look;
import org.jspecify.annotations.Nullable;

/// The debate in the middle of the room, in the view and through the sieve that the address says.
final class DebateSection extends Composite<Section> {

    private final DebatePage page;
    private final SieveBar sieve;
    private final Outline outline;
    private final LookSwitch looks;
    private final Button argue;
    private final Consumer<Choice> chosen;
    private final Runnable catchUp;
    private @Nullable DebateMap map;
    private Lens lens = Lens.PLAIN;

    /// @param chosen  told what somebody chose in the debate
    /// @param begin   run when somebody wants to argue anew
    /// @param look    told how somebody wants to look at it
    /// @param catchUp lets the whole room take in what has happened
    DebateSection(DebatePage page, Consumer<Choice> chosen, Runnable begin, Consumer<Lens> look, Runnable catchUp) {
        this.page = page;
        this.chosen = chosen;
        this.catchUp = catchUp;
        this.looks = new LookSwitch(to -> look.accept(lens.as(to)));
        this.sieve = new SieveBar(page, sieve -> look.accept(lens.through(sieve)));
        this.outline = new Outline(new OutlineRows(page::pack, page.viewer(), page.admission()));
        outline.onChoose(this::choose);
        this.argue = new Button(getTranslation("room.argue"), click -> begin.run());
        argue.addThemeVariants(ButtonVariant.PRIMARY);
        argue.addClassName("room__argue");
        getContent().addClassName("room__debate");
        getContent().getElement().setAttribute("aria-label", getTranslation("room.debate"));
        getContent().add(looks, sieve, outline, argue);
    }

    /// @param waits whether what is open beside it is to be drawn before it
    void show(Board board, Lens seen, @Nullable ArgumentId open, boolean waits) {
        lens = seen;
        boolean may = page.mayArgue();
        argue.setVisible(may);
        looks.show(seen.look());
        boolean onMap = seen.look() == Look.MAP;
        outline.setVisible(!onMap);
        if (onMap) {
            showMap(board, open);
        } else {
            hideMap();
            outline.allow(may, getTranslation(empty(board, may)));
            outline.show(board, seen.sieve(), open, waits);
        }
        showSieve(board);
    }

    /// Made at the first look and forgotten at the last, for it holds a copy of the whole debate in the browser.
    private void showMap(Board board, @Nullable ArgumentId open) {
        if (map == null) {
            map = new DebateMap(page);
            map.onChoose(this::choose);
            getContent().addComponentAtIndex(getContent().indexOf(outline), map);
        }
        map.show(board, open);
    }

    private void hideMap() {
        if (map != null) {
            getContent().remove(map);
            map = null;
        }
    }

    private String empty(Board board, boolean mayArgue) {
        if (board.size() > 0) {
            return "room.empty.sifted";
        }
        return mayArgue ? "room.empty.argue" : "room.empty.read";
    }

    /// @param told up to where the browser has been told of it meanwhile
    void advance(Board told, Board later) {
        if (map != null) {
            map.advance(later);
        } else {
            outline.advance(told, later);
            showSieve(later);
        }
    }

    void select(ArgumentId argument) {
        if (map != null) {
            map.select(argument);
        } else {
            outline.select(argument);
        }
    }

    /// Takes the focus back to where the reader was last.
    void focus() {
        if (map == null) {
            outline.focus();
        } else {
            map.focus();
        }
    }

    void offerTable(Runnable open) {
        looks.offerTable(open);
    }

    /// Where nothing has been argued there is nothing to sift.
    private void showSieve(Board board) {
        sieve.setVisible(board.size() > 0 && map == null);
        sieve.show(lens.sieve(), outline.found());
    }

    private void choose(Choice choice) {
        switch (choice.action()) {
            case "more" -> {
                catchUp.run();
                outline.sendMore();
            }
            case "missed" -> {
                catchUp.run();
                outline.again(page.board());
            }
            default -> chosen.accept(choice);
        }
    }
}
