package moot.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.function.Supplier;

/// Details whose content is made when they are first opened, which most people never do.
public class LateDetails extends Details {

    /// @param content makes what is seen once opened
    public LateDetails(String summary, Supplier<Component> content) {
        super(summary);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                add(content.get());
            }
        });
    }
}
