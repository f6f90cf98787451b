package moot.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.nio.charset.StandardCharsets;
import moot.ModuleTest;
import moot.WithoutBrowser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class KeptAnswersTest extends WithoutBrowser {

    private static final String ANSWER = "for(;;);[{\"text\":\"‘Zürich’ – 5 €, \\\\“😀”\\n\"}]";

    @Test
    void theLastAnswerOfAPageIsKeptInSingleBytes() {
        UI.getCurrent().getInternals().setLastRequestResponse(ANSWER);
        new KeptAnswers()
                .requestEnd(VaadinRequest.getCurrent(), VaadinResponse.getCurrent(), VaadinSession.getCurrent());
        String kept = UI.getCurrent().getInternals().getLastRequestResponse();
        assertThat(StandardCharsets.ISO_8859_1.newEncoder().canEncode(kept)).isTrue();
        assertThat(text(kept)).isEqualTo(text(ANSWER)).startsWith("‘Zürich’");
    }

    @Test
    void anAnswerThatIsSmallAlreadyIsLeftAlone() {
        assertThat(KeptAnswers.inSingleBytes("Zürich")).isSameAs("Zürich");
    }

    private static String text(String answer) {
        return JsonMapper.shared()
                .readTree(answer.substring("for(;;);".length()))
                .get(0)
                .get("text")
                .asString();
    }
}
