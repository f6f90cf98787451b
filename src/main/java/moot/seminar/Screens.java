package moot.seminar;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The screens of a seminar that somebody in it may open, whichever features offer them.
@Component
public class Screens {

    private final ObjectProvider<SeminarScreen> screens;
    private final Admission admission;

    Screens(ObjectProvider<SeminarScreen> screens, Admission admission) {
        this.screens = screens;
        this.admission = admission;
    }

    public List<SeminarScreen> offered(Seat seat) {
        return screens.stream()
                .filter(screen -> admission.may(seat, screen.needs()))
                .sorted(Comparator.comparingInt(SeminarScreen::order))
                .toList();
    }

    /// Where joining leads: the first of them, or the start page where there is none.
    public String first(Seat seat) {
        return offered(seat).stream()
                .findFirst()
                .map(screen -> screen.path(seat.seminar()))
                .orElse("");
    }
}
