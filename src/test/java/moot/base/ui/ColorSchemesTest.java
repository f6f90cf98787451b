package moot.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ColorSchemesTest {

    @ParameterizedTest
    @EnumSource
    void whatWasChosenIsReadAmongOtherCookies(ColorSchemes scheme) {
        var name = scheme.name().toLowerCase(Locale.ROOT);
        assertThat(read(new Cookie("theme", "x"), new Cookie("moot-colors", name)))
                .isEqualTo(scheme);
    }

    @Test
    void withoutAChoiceItIsAsTheSystemHasIt() {
        assertThat(read()).isEqualTo(ColorSchemes.SYSTEM);
        assertThat(ColorSchemes.chosen(null)).isEqualTo(ColorSchemes.SYSTEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "purple", "DARK", "dark\" onload=\"x"})
    void aCookieThatSaysNothingKnownDoesNotCount(String value) {
        assertThat(read(new Cookie("moot-colors", value))).isEqualTo(ColorSchemes.SYSTEM);
    }

    @Test
    void aPageIsPaintedAsChosenAndElseLeftToTheSystem() {
        assertThat(painted(ColorSchemes.DARK).attr("style")).isEqualTo("color-scheme: dark");
        assertThat(painted(ColorSchemes.LIGHT).attr("style")).isEqualTo("color-scheme: light");
        assertThat(painted(ColorSchemes.SYSTEM).attributes()).isEmpty();
    }

    private static ColorSchemes read(Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies);
        return ColorSchemes.chosen(new VaadinServletRequest(request, null));
    }

    private static Element painted(ColorSchemes scheme) {
        var html = new Element("html");
        scheme.paint(html);
        return html;
    }
}
