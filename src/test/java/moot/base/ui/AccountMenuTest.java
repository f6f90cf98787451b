package moot.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import moot.ModuleTest;
import moot.WithoutBrowser;
import moot.base.Account;
import moot.base.AccountItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;

/// The menu by itself, over a person and entries that are made here.
@ModuleTest
@SuppressWarnings("NullAway.Init")
class AccountMenuTest extends WithoutBrowser {

    private final List<String> chosen = new ArrayList<>();
    private final StaticListableBeanFactory features = new StaticListableBeanFactory(Map.of(
            "account", (Account) this::name,
            "late", new Entry("base.notice.close", 9, true, chosen::add),
            "early", new Entry("base.copy.action", -9, true, chosen::add),
            "others", new Entry("base.copy.done", 1, false, chosen::add)));

    private Optional<String> name = Optional.of("Ada Byron");
    private AccountMenu menu;

    @BeforeEach
    void show() {
        navigate("nowhere", NotFoundPage.class);
        menu = new AccountMenu(features.getBeanProvider(Account.class), features.getBeanProvider(AccountItem.class));
        UI.getCurrent().add(menu);
        menu.refresh();
    }

    @Test
    void whatIsOfferedStandsInItsOrderAroundTheColours() {
        assertThat(texts(opened().getItems())).containsExactly("Copy", "Colours", "Close");
    }

    @Test
    void whatIsChosenIsDone() {
        choose("Close");
        assertThat(chosen).containsExactly("base.notice.close");
    }

    @Test
    void theMenuSaysToAScreenReaderWhoseItIs() {
        assertThat(menu.getElement().getAttribute("aria-label")).isEqualTo("Account of Ada Byron");
    }

    @Test
    void theMenuStaysOpenForTheSamePersonAndIsAnothersForAnother() {
        var before = opened().getItems();
        menu.refresh();
        assertThat(opened().getItems()).isEqualTo(before);
        name = Optional.empty();
        menu.refresh();
        assertThat(texts(opened().getItems())).containsExactly("As on this device", "Light", "Dark");
    }

    @Test
    void whatNobodyOpensIsNotMade() {
        assertThat($(ContextMenu.class).all()).isEmpty();
    }

    @Test
    void oneOfTheColoursIsMarked() {
        assertThat(texts(marked())).containsExactly("As on this device");
        choose("Colours", "Dark");
        assertThat(texts(marked())).containsExactly("Dark");
    }

    @Test
    void theColoursAreKeptForAYearAwayFromScriptsAndOtherSites() {
        var answer = new MockHttpServletResponse();
        var response = new VaadinServletResponse(answer, null);
        CurrentInstance.set(VaadinResponse.class, response);
        choose("Colours", "Dark");
        var cookie = Objects.requireNonNull(answer.getCookie("moot-colors"));
        assertThat(cookie.getValue()).isEqualTo("dark");
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofDays(365).toSeconds());
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    private void choose(String... below) {
        test(opened()).clickItem(below[0], Arrays.copyOfRange(below, 1, below.length));
    }

    private Optional<String> name() {
        return name;
    }

    private ContextMenu opened() {
        return openMenu(menu);
    }

    private List<MenuItem> marked() {
        return opened().getItems().stream()
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .filter(MenuItem::isChecked)
                .toList();
    }

    private static List<String> texts(List<MenuItem> items) {
        return items.stream().map(MenuItem::getText).toList();
    }

    private record Entry(String textKey, int order, boolean isOffered, Consumer<String> chosen) implements AccountItem {

        @Override
        public void choose() {
            chosen.accept(textKey);
        }
    }
}
