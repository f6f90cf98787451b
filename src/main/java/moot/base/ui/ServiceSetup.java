package moot.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Gives every page our words for trouble: faults, an expired session (the page simply comes again, for a known browser
/// signed in), a lost connection.
@Component
class ServiceSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final int RETRY_MILLISECONDS = 2000;

    private final transient I18NProvider texts;

    ServiceSetup(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(new Faults()));
        service.addUIInitListener(init -> explainReconnecting(init.getUI()));
        service.setSystemMessagesProvider(info -> messages());
        event.addIndexHtmlRequestListener(
                new FirstPage(service.getDeploymentConfiguration().isProductionMode()));
    }

    private SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(text("base.fault.title"));
        messages.setInternalErrorMessage(text("base.fault.reload"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text("base.cookies.title"));
        messages.setCookiesDisabledMessage(text("base.cookies.advice"));
        return messages;
    }

    private void explainReconnecting(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(text("base.connection.lost"));
        dialog.setDialogTextGaveUp(text("base.connection.gone"));
        dialog.setReconnectInterval(RETRY_MILLISECONDS);
        ui.getPage().executeJs("window.Vaadin.connectionIndicator.onlineText = $0", text("base.connection.back"));
    }

    private String text(String key) {
        return texts.getTranslation(key, Locale.UK);
    }
}
