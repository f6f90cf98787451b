package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import moot.base.ui.Hold;
import org.jspecify.annotations.Nullable;

/// What is open beside the debate; on a phone, a sheet above it.
final class SidePane extends Composite<Aside> {

    private final Hold content = new Hold();
    private final Div head = new Div();
    private final Runnable closed;
    private @Nullable Button close;

    SidePane(Runnable closed) {
        this.closed = closed;
        content.addClassName("room__open");
        getContent().addClassName("room__side");
        getContent().getElement().setAttribute("aria-label", getTranslation("room.side"));
        head.addClassName("room__side-head");
        getContent().add(head, content);
    }

    /// Shows something that can be closed.
    ///
    /// @param draft whether closing it leaves a draft
    void open(Component what, boolean draft) {
        Button way = closing();
        way.setText(getTranslation(draft ? "room.close.draft" : "room.close"));
        way.setVisible(true);
        content.removeAll();
        content.add(what);
        getContent().addClassName("room__side--open");
    }

    /// Made when there is first something to close.
    private Button closing() {
        if (close == null) {
            close = new Button("", click -> closed.run());
            close.addThemeVariants(ButtonVariant.TERTIARY);
            close.addClassName("room__close");
            head.add(close);
        }
        return close;
    }

    boolean isOpen() {
        return close != null && close.isVisible();
    }

    /// Takes the focus to what is shown.
    void focus() {
        content.focus();
    }

    /// Shows what there is when nothing is open; on a phone, nothing.
    void rest(Component what) {
        content.removeAll();
        content.add(what);
        if (close != null) {
            close.setVisible(false);
        }
        getContent().removeClassName("room__side--open");
    }
}
