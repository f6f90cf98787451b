package moot.seminar.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import moot.seminar.Role;
import moot.seminar.Seat;
import org.jspecify.annotations.Nullable;

/// A participant in a line. What can be changed about them is one step away, so that a class of three hundred is
/// a light page and a quiet one.
class ParticipantRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Span name = new Span();
    private final Span pseudonym = new Span();
    private final Span role = new Span();
    private final NativeButton manage = new NativeButton(getTranslation("seminar.participants.manage"));
    private @Nullable Seat shown;

    ParticipantRow(ParticipantDialogs dialogs) {
        addClassName("participant");
        name.addClassName("participant__name");
        pseudonym.addClassName("participant__pseudonym");
        role.addClassName("participant__role");
        manage.addClassNames("moot-button", "moot-button--quiet");
        manage.addClickListener(click -> {
            if (shown != null) {
                dialogs.open(shown);
            }
        });
        add(name, pseudonym, role, manage);
    }

    void show(Seat seat) {
        if (seat.equals(shown)) {
            return;
        }
        shown = seat;
        name.setText(seat.name());
        pseudonym.setText(seat.role().teaches() ? "" : getTranslation("seminar.participants.as", seat.pseudonym()));
        role.setText(getTranslation(textKey(seat.role())));
        manage.setAriaLabel(getTranslation("seminar.participants.manage.label", seat.name()));
    }

    static String textKey(Role role) {
        return "seminar.role." + role.name().toLowerCase(Locale.ROOT);
    }
}
