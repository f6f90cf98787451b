package moot.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;

/// A view with a title of its own; the product's name comes after it, so that tabs are told apart.
public interface Titled extends HasDynamicTitle {

    /// The title in words, without the product's name.
    String title();

    @Override
    default String getPageTitle() {
        return I18NProvider.translate("base.title", title());
    }
}
