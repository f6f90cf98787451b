package moot.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.HasMenuItems;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.VaadinRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import moot.base.Account;
import moot.base.AccountItem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// The menu under the person's name, and for somebody unknown the page's colours alone. It is made when it is first
/// opened, which on most pages it never is. Its items come from other features and may open a dialog; the build of the
/// pages does not see that from here, so it is told.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Uses(Dialog.class)
class AccountMenu extends Button {

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<Account> account;
    private final transient ObjectProvider<AccountItem> items;
    private final Menu menu = new Menu();
    private @Nullable String shown;

    AccountMenu(ObjectProvider<Account> account, ObjectProvider<AccountItem> items) {
        this.account = account;
        this.items = items;
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("shell__account");
        getElement().setAttribute("aria-haspopup", "menu");
        menu.setTarget(this);
    }

    /// Says whose it is, and forgets the menu of whoever was here before.
    void refresh() {
        String name = name().orElse("");
        if (!name.equals(shown)) {
            shown = name;
            setText(name);
            setIcon(name.isEmpty() ? new Glyph("◐") : null);
            setAriaLabel(getTranslation(name.isEmpty() ? "base.colors.menu" : "base.account.menu", name));
            menu.removeAll();
        }
    }

    private Optional<String> name() {
        return account.stream().flatMap(one -> one.name().stream()).findFirst();
    }

    private void build() {
        if (name().isPresent()) {
            offered().filter(item -> item.order() < 0).forEach(this::add);
            colors(menu.addItem(getTranslation("base.colors.menu")).getSubMenu());
            offered().filter(item -> item.order() >= 0).forEach(this::add);
        } else {
            colors(menu);
        }
    }

    private Stream<AccountItem> offered() {
        return items.stream().filter(AccountItem::isOffered).sorted(Comparator.comparingInt(AccountItem::order));
    }

    private void add(AccountItem item) {
        menu.addItem(getTranslation(item.textKey()), click -> item.choose());
    }

    private void colors(HasMenuItems parent) {
        var chosen = ColorSchemes.chosen(VaadinRequest.getCurrent());
        List<MenuItem> choices = new ArrayList<>();
        Arrays.stream(ColorSchemes.values()).forEach(scheme -> {
            var choice = parent.addItem(getTranslation(scheme.textKey()), click -> {
                scheme.choose(UI.getCurrent());
                choices.forEach(other -> other.setChecked(other == click.getSource()));
            });
            choice.setCheckable(true);
            choice.setChecked(scheme == chosen);
            choices.add(choice);
        });
    }

    /// Opens below the name, and is a part of what the name is a part of.
    private final class Menu extends ContextMenu {

        private static final long serialVersionUID = 1L;

        Menu() {
            setOpenOnClick(true);
            setPosition(ContextMenuPosition.BOTTOM_END);
            addOpenedChangeListener(change ->
                    AccountMenu.this.getElement().setAttribute("aria-expanded", Boolean.toString(change.isOpened())));
        }

        @Override
        protected boolean onBeforeOpenMenu(ObjectNode event) {
            if (getItems().isEmpty()) {
                build();
            }
            if (!isAttached()) {
                AccountMenu.this.getElement().getParent().appendChild(getElement());
            }
            return super.onBeforeOpenMenu(event);
        }
    }
}
