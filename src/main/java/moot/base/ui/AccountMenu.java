package moot.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import moot.base.Account;
import moot.base.AccountItem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/// The menu under the person's name, and for somebody unknown the page's colours alone. Its items come from other
/// features and may open a dialog; the build of the pages does not see that from here, so it is told.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Uses(Dialog.class)
class AccountMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<Account> account;
    private final transient ObjectProvider<AccountItem> items;
    private @Nullable String shown;

    AccountMenu(ObjectProvider<Account> account, ObjectProvider<AccountItem> items) {
        this.account = account;
        this.items = items;
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        addClassName("shell__account");
    }

    /// Builds the menu anew if somebody else is here now.
    void refresh() {
        var name = account.stream().flatMap(one -> one.name().stream()).findFirst();
        var wanted = name.orElse("");
        if (!Objects.equals(shown, wanted)) {
            shown = wanted;
            removeAll();
            build(name);
        }
    }

    private void build(Optional<String> name) {
        var root = name.map(this::addItem).orElseGet(() -> addItem(new Glyph("◐")));
        root.setAriaLabel(getTranslation(name.isPresent() ? "base.account.menu" : "base.colors.menu", name.orElse("")));
        if (name.isPresent()) {
            offered().filter(item -> item.order() < 0).forEach(item -> add(root, item));
            colors(root.getSubMenu().addItem(getTranslation("base.colors.menu")));
            offered().filter(item -> item.order() >= 0).forEach(item -> add(root, item));
        } else {
            colors(root);
        }
    }

    private Stream<AccountItem> offered() {
        return items.stream().filter(AccountItem::isOffered).sorted(Comparator.comparingInt(AccountItem::order));
    }

    private void add(MenuItem root, AccountItem item) {
        root.getSubMenu().addItem(getTranslation(item.textKey()), click -> item.choose());
    }

    private void colors(MenuItem parent) {
        var chosen = ColorSchemes.chosen(VaadinRequest.getCurrent());
        List<MenuItem> choices = new ArrayList<>();
        Arrays.stream(ColorSchemes.values()).forEach(scheme -> {
            var choice = parent.getSubMenu().addItem(getTranslation(scheme.textKey()));
            choice.setCheckable(true);
            choice.setChecked(scheme == chosen);
            choice.addClickListener(click -> {
                scheme.choose(UI.getCurrent());
                choices.forEach(other -> other.setChecked(other == choice));
            });
            choices.add(choice);
        });
    }
}
