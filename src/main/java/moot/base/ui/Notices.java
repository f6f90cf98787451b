package moot.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;

/// Tells a person how something went: what went well passes by, what went wrong stays until it was read, at the
/// top, where it hides no button that one would press next.
public final class Notices {

    private static final int MILLISECONDS = 4000;

    private Notices() {}

    /// In words that are already translated.
    public static void tell(String text) {
        var notice = new Notification(text, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
        notice.open();
    }

    public static void warn(String text) {
        var notice = new Notification();
        notice.setDuration(0);
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        var close = new Button(I18NProvider.translate("base.notice.close"), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        notice.add(new Span(text), close);
        notice.open();
    }
}
