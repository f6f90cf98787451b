package moot.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Halves the memory of what Flow keeps of each open page: its last answer, should it be asked for again. One curly
/// quotation mark makes Java keep every letter in two bytes; written as JSON may write it, each takes one.
final class KeptAnswers implements VaadinRequestInterceptor {

    private static final long serialVersionUID = 1L;

    private static final char LAST_OF_ONE_BYTE = 0xFF;

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // nothing is kept yet
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // nothing new is kept
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        UI ui = UI.getCurrent();
        if (ui != null && session != null) {
            session.lock();
            try {
                String answer = ui.getInternals().getLastRequestResponse();
                if (answer != null) {
                    ui.getInternals().setLastRequestResponse(inSingleBytes(answer));
                }
            } finally {
                session.unlock();
            }
        }
    }

    /// The same JSON: letters beyond Latin-1 stand in texts alone, where `\\u` and four digits mean the same.
    static String inSingleBytes(String json) {
        if (json.chars().allMatch(letter -> letter <= LAST_OF_ONE_BYTE)) {
            return json;
        }
        var single = new StringBuilder(json.length() * 9 / 8);
        json.chars().forEach(letter -> {
            if (letter <= LAST_OF_ONE_BYTE) {
                single.append((char) letter);
            } else {
                single.append("\\u").append(HexFormat.of().toHexDigits((char) letter));
            }
        });
        return single.toString();
    }
}
