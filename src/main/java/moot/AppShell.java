package moot;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.io.UncheckedIOException;
import moot.base.Digest;
import moot.people.ui.EntryView;
import moot.room.ui.RoomView;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The frame of every page: theme below, our tokens above. What the room needs is fetched with the first page, whatever
/// that is: who comes in goes there next, and who comes back would wait for it after all else.
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/marks.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/room.css")
@StyleSheet("styles/debate.css")
@StyleSheet("styles/waiting.css")
@LoadDependenciesOnStartup({EntryView.class, RoomView.class})
@Component
public class AppShell implements AppShellConfigurator {

    private static final String ICON = "images/moot.svg";
    private static final String NAMED_ICON = ICON + "?v-c=" + digest("META-INF/resources/" + ICON);

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", NAMED_ICON);
    }

    private static String digest(String resource) {
        try {
            return Digest.of(new ClassPathResource(resource).getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
