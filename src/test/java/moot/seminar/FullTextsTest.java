package moot.seminar;

import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import moot.ModuleTest;
import moot.base.Problem;
import moot.live.Live;
import moot.live.Notice;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// The text is invented; its marks say where it stands.
@ModuleTest
@SuppressWarnings("NullAway.Init")
class FullTextsTest {

    private static final List<String> TEXT =
            List.of("[S1.P1] Gulls circle over the pier.", "[S2.P1] The ferry is late.", "Appendix");

    @Autowired
    FullTexts texts;

    @Autowired
    SeminarService seminars;

    @Autowired
    TestSeminars test;

    @Autowired
    Live live;

    private SignedIn instructor;
    private SignedIn student;
    private SeminarId seminar;

    @BeforeEach
    void open() {
        instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        student = test.join(seminar, "Sam Student");
    }

    @Test
    void theClassSeesAPreparedTextOnlyOnceItIsShown() {
        as(instructor, () -> texts.prepare(seminar, TEXT));
        assertThat(seen()).isEmpty();
        as(instructor, () -> texts.show(seminar));
        assertThat(seen()).containsExactly("Gulls circle over the pier.");
        assertThat(as(instructor, () -> texts.prepared(seminar))).isEmpty();
    }

    @Test
    void whatIsPreparedIsStoredWithEachCorrection() {
        Passages prepared = as(instructor, () -> texts.prepare(seminar, TEXT));
        Passages moved = as(instructor, () -> texts.correct(seminar, prepared.moved(2, "S1.P1")));
        as(instructor, () -> texts.correct(seminar, moved.joined(1)));
        assertThat(as(instructor, () -> texts.prepared(seminar)).orElseThrow().all())
                .containsExactly(
                        new Passage("S1.P1", "Gulls circle over the pier. The ferry is late.", true),
                        new Passage("S1.P1", "Appendix", true));
    }

    @Test
    void aParagraphThatRanIntoAnotherIsSplitAndJoined() {
        Passages prepared =
                as(instructor, () -> texts.prepare(seminar, List.of("[S1.P1] Gulls circle. Ferries wait.")));
        Passages split = as(instructor, () -> texts.recut(seminar, prepared.split(0, 14), 0));
        assertThat(split.all()).extracting(Passage::words).containsExactly("Gulls circle.", "Ferries wait.");
        assertThat(as(instructor, () -> texts.prepared(seminar))).contains(split);
        as(instructor, () -> texts.recut(seminar, split.joined(1), 0));
        assertThat(as(instructor, () -> texts.prepared(seminar)).orElseThrow().all())
                .isEqualTo(prepared.all());
    }

    @Test
    void nobodyCorrectsWhatSomebodyElseHasJustChanged() {
        Passages prepared = as(instructor, () -> texts.prepare(seminar, TEXT));
        as(instructor, () -> texts.correct(seminar, prepared.moved(0, null)));
        assertThatThrownBy(() -> as(instructor, () -> texts.correct(seminar, prepared.moved(1, null))))
                .isInstanceOf(Problem.class)
                .hasMessage("seminar.problem.text-changed");
    }

    @Test
    void anotherTextReplacesTheOneThatTheClassSeesWhenItIsShown() {
        show(TEXT);
        as(instructor, () -> texts.prepare(seminar, List.of("[S1.P1] The pier is empty.")));
        assertThat(seen()).containsExactly("Gulls circle over the pier.");
        as(instructor, () -> texts.show(seminar));
        assertThat(seen()).containsExactly("The pier is empty.");
    }

    @Test
    void whatTheClassSeesCanBeTakenUpAndCorrected() {
        show(TEXT);
        Passages again = as(instructor, () -> texts.prepareShown(seminar));
        assertThat(again.all()).contains(new Passage(null, "Appendix", true));
        as(instructor, () -> texts.correct(seminar, again.moved(0, "S2.P1")));
        as(instructor, () -> texts.show(seminar));
        assertThat(as(student, () -> texts.shown(seminar)).orElseThrow().at("S2.P1"))
                .containsExactly("Gulls circle over the pier.", "The ferry is late.");
    }

    @Test
    void aTextCanBeRemoved() {
        show(TEXT);
        as(instructor, () -> texts.remove(seminar));
        assertThat(as(student, () -> texts.shown(seminar))).isEmpty();
    }

    @Test
    void whatIsThrownAwayLeavesWhatTheClassSees() {
        show(TEXT);
        as(instructor, () -> texts.prepare(seminar, List.of("[S1.P1] Another.")));
        as(instructor, () -> texts.discard(seminar));
        assertThat(as(instructor, () -> texts.prepared(seminar))).isEmpty();
        assertThat(seen()).containsExactly("Gulls circle over the pier.");
    }

    @Test
    void itStaysInItsClassAndOutOfThePack() {
        show(TEXT);
        SeminarId other = test.open(instructor, NamePolicy.INSTRUCTORS);
        assertThat(as(instructor, () -> texts.shown(other))).isEmpty();
        assertThat(as(student, () -> seminars.pack(seminar)).toString()).doesNotContain("Gulls circle");
        assertThatThrownBy(() -> as(test.newInstructor(), () -> texts.shown(seminar)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTextWithoutAPlaceIsNotShown() {
        Passages prepared = as(instructor, () -> texts.prepare(seminar, List.of("[S1.P1] Here.")));
        as(instructor, () -> texts.correct(seminar, prepared.moved(0, null)));
        assertThatThrownBy(() -> as(instructor, () -> texts.show(seminar)))
                .isInstanceOf(Problem.class)
                .hasMessage("seminar.problem.text-nowhere");
    }

    @Test
    void whatIsEmptyOrTooLongIsRefused() {
        assertThatThrownBy(() -> as(instructor, () -> texts.prepare(seminar, List.of())))
                .hasMessage("seminar.problem.text-empty");
        assertThatThrownBy(() -> as(instructor, () -> texts.prepare(seminar, List.of("x".repeat(Passage.LONGEST + 1)))))
                .hasMessage("seminar.problem.text-long");
    }

    @Test
    void theOpenPagesHearOfIt() throws InterruptedException {
        BlockingQueue<Notice> heard = new LinkedBlockingQueue<>();
        Runnable stop = live.listen(seminar.value(), heard::add);
        show(TEXT);
        assertThat(heard.poll(5, TimeUnit.SECONDS)).extracting(Notice::kind).isEqualTo(Notice.Kind.SEMINAR);
        stop.run();
    }

    private void show(List<String> text) {
        as(instructor, () -> texts.prepare(seminar, text));
        as(instructor, () -> texts.show(seminar));
    }

    private List<String> seen() {
        return as(student, () -> texts.shown(seminar))
                .map(shown -> shown.at("S1.P1"))
                .orElse(List.of());
    }
}
