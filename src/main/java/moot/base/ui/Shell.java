package moot.base.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import moot.base.ShellLink;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/// The frame around every screen: a slim header and nothing at the sides, since the debate wants the width. A view
/// whose root is a `main` of its own is taken as it is; any other is put into one.
@Layout
@AnonymousAllowed
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Component
public class Shell extends Div implements RouterLayout, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String OPEN = "shell__nav--open";

    private final transient OpenViews views;
    private final AccountMenu account;
    private final Nav nav = new Nav();
    private final Header header = new Header();
    private final Main main = new Main();
    private final Arrival arrival = new Arrival();
    private boolean visited;
    private List<ShellLink> shown = List.of();
    private @Nullable Button menu;

    Shell(OpenViews views, AccountMenu account) {
        this.views = views;
        this.account = account;
        addClassName("shell");
        main.addClassName("shell__main");
        fillHeader();
        add(skip(), arrival, header, main);
    }

    private NativeButton skip() {
        var skip = new NativeButton(getTranslation("base.shell.skip"), click -> focusContent());
        skip.addClassName("shell__skip");
        return skip;
    }

    private void fillHeader() {
        var home = new Anchor(".", getTranslation("base.product"));
        home.addClassName("shell__home");
        nav.addClassName("shell__nav");
        nav.setId("shell-nav");
        nav.setAriaLabel(getTranslation("base.shell.navigation"));
        header.addClassName("shell__header");
        header.add(home, nav, account);
    }

    /// Made for whoever has more than one page to go to.
    private Button menu() {
        if (menu == null) {
            menu = new Button(new Glyph("☰"), click -> showNav(!nav.hasClassName(OPEN)));
            menu.addClassName("shell__menu");
            menu.addThemeVariants(ButtonVariant.TERTIARY);
            menu.setAriaLabel(getTranslation("base.shell.navigation"));
            menu.getElement().setAttribute("aria-controls", "shell-nav");
            header.addComponentAsFirst(menu);
        }
        return menu;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        if (isMain(content.getElement())) {
            main.removeFromParent();
            getElement().appendChild(content.getElement());
        } else {
            add(main);
            main.getElement().appendChild(content.getElement());
        }
        if (visited) {
            arrival.arrive();
        }
        visited = true;
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        old.getElement().removeFromParent();
    }

    /// On each step through the program, since joining or signing in may happen on a page.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        account.refresh();
        var links = views.links();
        if (!links.equals(shown)) {
            shown = links;
            nav.removeAll();
            links.forEach(link -> nav.add(link(link)));
        }
        nav.setVisible(!links.isEmpty());
        if (!links.isEmpty() || menu != null) {
            menu().setVisible(!links.isEmpty());
            showNav(false);
        }
    }

    private RouterLink link(ShellLink entry) {
        var link = new RouterLink(getTranslation(entry.textKey()), entry.view());
        link.addClassName("shell__link");
        link.setHighlightCondition(HighlightConditions.locationPrefix());
        link.setHighlightAction((here, current) -> {
            if (current) {
                here.getElement().setAttribute("aria-current", "page");
            } else {
                here.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }

    private void showNav(boolean open) {
        nav.setClassName(OPEN, open);
        menu().getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private void focusContent() {
        var content = getElement().getChild(getElement().getChildCount() - 1);
        content.setAttribute("tabindex", "-1");
        content.callJsFunction("focus");
    }

    private static boolean isMain(Element content) {
        return content.getTag().equals("main");
    }
}
