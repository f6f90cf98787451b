package moot.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Function;
import moot.base.ui.Titled;
import moot.debate.ArgumentId;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;

/// The desk of a seminar at its address, which says what is open on it. Assistants are students elsewhere, so that it
/// is the seminar which says who may come in.
@Route("seminar/:seminar/desk")
@PermitAll
@StyleSheet("styles/review.css")
class DeskView extends Div implements BeforeEnterObserver, AfterNavigationObserver, Titled {

    private static final String ARGUMENT = "argument";

    private final DeskParts parts;
    private @Nullable Desk desk;
    private Registration keys = () -> {};

    DeskView(DeskParts parts) {
        this.parts = parts;
        addClassName("desk-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeminarId seminar = event.getRouteParameters()
                .get("seminar")
                .flatMap(text -> id(text, SeminarId::of))
                .orElseThrow(NotFoundException::new);
        if (desk == null || !desk.seminar().equals(seminar)) {
            desk = new Desk(parts.page(seminar), this::go);
            removeAll();
            add(desk);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (desk != null) {
            desk.open(event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(ARGUMENT)
                    .flatMap(text -> id(text, ArgumentId::of))
                    .orElse(null));
        }
    }

    @Override
    public String title() {
        return desk == null ? "" : getTranslation("review.desk.title", desk.title());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keys = DeskKeys.listen(event.getUI(), this::press);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        keys.remove();
    }

    void press(String key) {
        if (desk != null) {
            desk.press(key);
        }
    }

    private void go(ArgumentId argument) {
        if (desk != null) {
            UI.getCurrent()
                    .navigate(
                            DeskView.class,
                            new RouteParameters("seminar", desk.seminar().toString()),
                            QueryParameters.of(ARGUMENT, argument.toString()));
        }
    }

    private static <T> Optional<T> id(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
