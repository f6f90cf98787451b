package moot.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import moot.ModuleTest;
import moot.WithoutBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@ModuleTest
class PageChannelTest extends WithoutBrowser {

    @Autowired
    private Channels channels;

    private UIInternals page;

    @BeforeEach
    void openAPage() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("Amber Heron", ""));
        page = UI.getCurrent().getInternals();
        UI.getCurrent().add(new PageChannel(channels, new UUID(0, 1), () -> {}));
    }

    @Test
    void whoCallsHasTheAnswerInWhichTheyWereToldWhereAndItIsKeptNoLonger() {
        answer("the page");
        call();
        assertThat(page.getLastRequestResponse()).isNull();
    }

    @Test
    void anAnswerAfterItIsKeptSinceItMayBeLost() {
        answer("the page");
        answer("something else");
        call();
        assertThat(page.getLastRequestResponse()).isEqualTo("something else");
    }

    private void call() {
        hearNews();
        VaadinSession session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    private void answer(String answer) {
        page.incrementServerId();
        page.setLastRequestResponse(answer);
    }
}
