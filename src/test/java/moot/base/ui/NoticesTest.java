package moot.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import moot.ModuleTest;
import moot.WithoutBrowser;
import moot.base.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// What a person is told, and in which words.
@ModuleTest
class NoticesTest extends WithoutBrowser {

    @BeforeEach
    void open() {
        navigate("nowhere", NotFoundPage.class);
    }

    @Test
    void whatWentWellPassesBy() {
        Notices.tell("Copied.");
        assertThat(test(notice()).getText()).isEqualTo("Copied.");
        assertThat(notice().getDuration()).isPositive();
    }

    @Test
    void whatWentWrongStaysUntilItIsClosed() {
        Notices.warn("It did not work.");
        var notice = notice();
        assertThat(notice.getDuration()).isZero();
        test(find(Button.class, notice).withText("Close").single()).click();
        assertThat(notice.isOpened()).isFalse();
    }

    @Test
    void aProblemIsToldInItsOwnWordsHoweverDeepItLies() {
        var deep = new IllegalStateException("a", new RuntimeException("b", new Problem("people.sign-in.wait", 1L)));
        assertThat(Faults.words(deep)).isEqualTo("Too many tries. Wait one second, then try again.");
    }

    @Test
    void whatIsNotAllowedIsNoFaultOfTheProgram() {
        assertThat(Faults.words(new IllegalStateException(new AccessDeniedException("no"))))
                .isEqualTo("You may not do this. If you think you should, ask your instructor.");
    }

    @Test
    void aPageWithAQuestionHasNoWayHomeUntilThereIsNothingToAskAnyMore() {
        var page = new MessagePage() {};
        page.say("Continue?", "Only if it is you.");
        page.ask(new Button("Go on"));
        assertThat(page.getElement().getTextRecursively()).doesNotContain("start page");
        page.say("Too late", "Begin again.");
        assertThat(page.getElement().getTextRecursively()).isEqualTo("Too lateBegin again.Go to the start page");
        assertThat(page.getPageTitle()).isEqualTo("Too late - Moot");
    }

    private Notification notice() {
        return find(Notification.class).single();
    }
}
