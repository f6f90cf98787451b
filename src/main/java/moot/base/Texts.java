package moot.base;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Every text that a person sees, from one file a feature under `texts/`. A missing key fails loudly
/// instead of showing itself to a class.
@Component
class Texts implements I18NProvider {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.UK);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return messages.getMessage(key, params, Locale.UK);
    }
}
