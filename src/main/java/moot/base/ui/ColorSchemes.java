package moot.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Light, dark or as the system has it: kept by a cookie, so that the first page already comes in the chosen one and
/// does not flash.
enum ColorSchemes {
    SYSTEM(ColorScheme.Value.NORMAL, "base.colors.system"),
    LIGHT(ColorScheme.Value.LIGHT, "base.colors.light"),
    DARK(ColorScheme.Value.DARK, "base.colors.dark");

    private static final String COOKIE = "moot-colors";

    private final ColorScheme.Value value;
    private final String textKey;

    ColorSchemes(ColorScheme.Value value, String textKey) {
        this.value = value;
        this.textKey = textKey;
    }

    static ColorSchemes chosen(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> named(cookie.getValue()).stream())
                .findFirst()
                .orElse(SYSTEM);
    }

    private static Optional<ColorSchemes> named(String name) {
        return Arrays.stream(values()).filter(one -> one.id().equals(name)).findFirst();
    }

    void choose(UI ui) {
        ui.getPage().setColorScheme(value);
        var cookie = new Cookie(COOKIE, id());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinService.getCurrentResponse().addCookie(cookie);
    }

    /// The same marks that the page's own setting leaves.
    void paint(Element html) {
        if (this != SYSTEM) {
            html.attr("theme", value.getThemeValue());
            html.attr("style", "color-scheme: " + value.getValue());
        }
    }

    String textKey() {
        return textKey;
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
