package moot.seminar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.Role;
import moot.seminar.Screens;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import moot.seminar.SeminarSummary;
import moot.seminar.State;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The seminars of whoever looks, what runs now on top and what is put away folded at the end.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SeminarList extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<State> ORDER = List.of(State.OPEN, State.PREPARED, State.CLOSED, State.ARCHIVED);

    private final transient SeminarService seminars;
    private final transient Admission admission;
    private final transient Screens screens;
    private final Map<SeminarId, SeminarCard> cards = new HashMap<>();

    SeminarList(SeminarService seminars, Admission admission, Screens screens) {
        this.seminars = seminars;
        this.admission = admission;
        this.screens = screens;
        addClassName("seminar-list");
    }

    /// @return whether there is any
    boolean show() {
        List<SeminarSummary> mine = seminars.mine();
        removeAll();
        cards.clear();
        ORDER.forEach(state -> add(state, mine));
        return !mine.isEmpty();
    }

    private void add(State state, List<SeminarSummary> mine) {
        Div grid = new Div();
        grid.addClassName("seminar-list__cards");
        mine.stream().filter(seminar -> seminar.state() == state).forEach(seminar -> grid.add(card(seminar)));
        if (grid.getComponentCount() > 0) {
            H2 heading = new H2(getTranslation("seminar.list." + state.name().toLowerCase(Locale.ROOT)));
            add(state == State.ARCHIVED ? new NativeDetails(heading, grid) : new Section(heading, grid));
        }
    }

    /// After a verb the card stands elsewhere; the keyboard goes with it.
    private void changed(SeminarId seminar) {
        show();
        Optional.ofNullable(cards.get(seminar)).ifPresent(SeminarCard::focusTitle);
    }

    private SeminarCard card(SeminarSummary seminar) {
        Seat seat = admission.admit(seminar.id(), Act.READ);
        SeminarCard card = new SeminarCard(seminar, question(seminar), students(seminar.id()));
        card.add(new ScreenLinks(seminar, screens.offered(seat)));
        if (admission.may(seat, Act.MANAGE)) {
            VerbBar verbs = new VerbBar(seminars, this::changed);
            verbs.show(seminar);
            card.add(verbs);
        }
        cards.put(seminar.id(), card);
        return card;
    }

    private String question(SeminarSummary seminar) {
        return seminars.pack(seminar.id())
                .scenario(seminar.scenario())
                .orElseThrow()
                .question();
    }

    private long students(SeminarId seminar) {
        return admission.roster(seminar).seats().stream()
                .filter(seat -> seat.role() == Role.STUDENT)
                .count();
    }
}
