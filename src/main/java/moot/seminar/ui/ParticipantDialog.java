package moot.seminar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import java.util.function.Supplier;
import moot.base.ui.CopyField;
import moot.base.ui.Notices;
import moot.seminar.Role;
import moot.seminar.Seat;

/// One participant: what they are here, and a new return link if they lost theirs. The link is shown here once and
/// is nowhere to be read again.
class ParticipantDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Seat seat;
    private final Div content = new Div();
    private final Button close = new Button(getTranslation("seminar.participant.close"), click -> close());

    ParticipantDialog(Seat seat) {
        this.seat = seat;
        setHeaderTitle(seat.name());
        addClassName("participant-dialog");
        content.addClassName("moot-fields");
        add(content);
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close);
    }

    void offerRole(Consumer<Role> chosen) {
        Select<Role> role = new Select<>();
        role.setLabel(getTranslation("seminar.participant.role"));
        role.setItems(Role.STUDENT, Role.ASSISTANT, Role.OBSERVER, Role.INSTRUCTOR);
        role.setItemLabelGenerator(item -> getTranslation(ParticipantRow.textKey(item)));
        role.setValue(seat.role());
        role.setHelperText(getTranslation("seminar.participant.role.helper"));
        role.addValueChangeListener(change -> {
            chosen.accept(change.getValue());
            Notices.tell(getTranslation("seminar.settings.saved"));
        });
        content.add(role);
    }

    /// @param link makes one each time it is asked
    void offerWayBack(Supplier<String> link) {
        Div place = new Div();
        place.addClassName("participant-dialog__way-back");
        Button make = new Button(getTranslation("seminar.return.action", seat.name()));
        make.addClickListener(click -> show(place, link.get()));
        place.add(make);
        content.add(place);
    }

    private void show(Div place, String link) {
        place.removeAll();
        place.add(
                new CopyField(getTranslation("seminar.return.link", seat.name()), link),
                new Paragraph(getTranslation("seminar.return.once", seat.name())));
    }
}
