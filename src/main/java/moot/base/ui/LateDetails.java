package moot.base.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/// Details whose content is made when they are first opened, which most people never do.
public class LateDetails extends Disclosure {

    /// @param content makes what is seen once opened
    public LateDetails(String summary, Supplier<Component> content) {
        super(summary);
        addToggleListener(toggle -> {
            if (toggle.isOpened() && getContent() == null) {
                setContent(content.get());
            }
        });
    }
}
