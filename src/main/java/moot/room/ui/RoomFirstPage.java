package moot.room.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Lets the first page of a room bring what it shows, which would be asked for twice more. Not so where a page may be
/// asked for by who does not want to see it, as programs do that look where a link leads.
@Component
class RoomFirstPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final Pattern ROOM = Pattern.compile("/seminar/[^/]+");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setBootstrapInitialPredicate(RoomFirstPage::isRoom);
    }

    private static boolean isRoom(VaadinRequest request) {
        String path = request.getPathInfo();
        return path != null && ROOM.matcher(path).matches();
    }
}
