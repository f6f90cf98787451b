package moot.seminar.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import moot.seminar.Admission;
import moot.seminar.ParticipantId;
import moot.seminar.Role;
import moot.seminar.Roster;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Everyone in the seminar, those who teach first, then by name. A row stays the same row while others arrive.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ParticipantList extends Section {

    private static final long serialVersionUID = 1L;

    private static final Comparator<Seat> ORDER = Comparator.comparing(
                    (Seat seat) -> !seat.role().teaches())
            .thenComparing(Seat::name, String.CASE_INSENSITIVE_ORDER);

    private final transient Admission admission;
    private final transient ParticipantDialogs dialogs;
    private final H2 heading = new H2();
    private final Paragraph nobody = new Paragraph(getTranslation("seminar.participants.empty"));
    private final UnorderedList list = new UnorderedList();
    private final Map<ParticipantId, ParticipantRow> rows = new HashMap<>();

    ParticipantList(Admission admission, ParticipantDialogs dialogs) {
        this.admission = admission;
        this.dialogs = dialogs;
        addClassNames("participants");
        heading.getElement().setAttribute("aria-live", "polite");
        nobody.addClassName("moot-empty");
        list.addClassName("participants__list");
        add(heading, nobody, list);
    }

    void show(SeminarId seminar) {
        Roster roster = admission.roster(seminar);
        List<Seat> seats = roster.seats().stream().sorted(ORDER).toList();
        long students =
                seats.stream().filter(seat -> seat.role() == Role.STUDENT).count();
        heading.setText(getTranslation("seminar.participants.title", students));
        nobody.setVisible(students == 0);
        for (int place = 0; place < seats.size(); place++) {
            put(seats.get(place), place);
        }
    }

    private void put(Seat seat, int place) {
        ParticipantRow row = rows.computeIfAbsent(seat.id(), id -> new ParticipantRow(dialogs));
        row.show(seat);
        if (list.indexOf(row) != place) {
            list.addComponentAtIndex(place, row);
        }
    }
}
