package moot.room.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import moot.base.ui.Titled;
import moot.live.Live;
import moot.live.Notice;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;

/// The room of a seminar at its address. The address is the truth for what is open beside the debate; news of the
/// seminar reach the room here, many at once where they come faster than a page can show them.
@Route("seminar/:seminar")
@PermitAll
@StyleSheet("styles/room.css")
@StyleSheet("styles/debate.css")
class RoomView extends Div implements BeforeEnterObserver, AfterNavigationObserver, Titled {

    private enum News {
        NONE,
        ARGUED,
        CHANGED
    }

    private final RoomParts parts;
    private final Live live;
    private final AtomicReference<News> news = new AtomicReference<>(News.NONE);
    private @Nullable Room room;
    private Runnable stopListening = () -> {};

    RoomView(RoomParts parts, Live live) {
        this.parts = parts;
        this.live = live;
        addClassName("room-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeminarId seminar = SeminarRoute.of(event);
        if (room == null || !room.seminar().equals(seminar)) {
            room = new Room(parts.page(seminar), parts, this::go);
            removeAll();
            add(room);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (room != null) {
            QueryParameters query = event.getLocation().getQueryParameters();
            room.open(RoomPlace.of(query), Lens.of(query));
            Shown.of(query).ifPresent(room::point);
        }
    }

    @Override
    public String title() {
        return room == null ? "" : room.title();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (room != null) {
            UI ui = event.getUI();
            stopListening = live.listen(room.seminar().value(), notice -> hear(notice, ui));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    private void go(RoomPlace place, Lens lens) {
        if (room != null) {
            Map<String, List<String>> query = new LinkedHashMap<>(lens.query());
            query.putAll(place.query());
            UI.getCurrent()
                    .navigate(
                            RoomView.class,
                            new RouteParameters("seminar", room.seminar().toString()),
                            new QueryParameters(query));
        }
    }

    /// Wakes the page once, however much there is to tell; it then looks for itself.
    private void hear(Notice notice, UI ui) {
        News kind = notice.kind() == Notice.Kind.SEMINAR ? News.CHANGED : News.ARGUED;
        News before = news.getAndUpdate(known -> known.compareTo(kind) > 0 ? known : kind);
        if (before == News.NONE) {
            ui.access(this::catchUp);
        }
    }

    private void catchUp() {
        News what = news.getAndSet(News.NONE);
        if (room != null) {
            room.catchUp(what == News.CHANGED);
        }
    }
}
