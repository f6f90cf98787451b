package moot.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import moot.debate.TestDebate;
import moot.library.Criterion;
import moot.library.Level;
import moot.library.Pack;
import moot.library.Position;
import moot.library.TestPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleFileTest {

    private final Pack pack = TestPacks.bundled("nato-collective-defence");
    private final TestDebate debate = new TestDebate(pack, 1);

    static List<Sample> samples() {
        return Sample.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyStepKeepsTheRulesOfADebate(Sample sample) {
        SampleFile.read(sample.file())
                .steps()
                .forEach(step -> assertThat(faults(step)).as(step.called()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPositionOfItsScenarioIsArguedAndNoOther(Sample sample) {
        var file = SampleFile.read(sample.file());
        var scenario = pack.scenario(sample.scenario()).orElseThrow();
        assertThat(file.scenario()).isEqualTo(sample.scenario());
        assertThat(posts(file).stream().map(Step.Post::position).filter(Objects::nonNull))
                .hasSameElementsAs(
                        scenario.positions().stream().map(Position::id).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyParticipantSpeaksAndNobodyElse(Sample sample) {
        var file = SampleFile.read(sample.file());
        assertThat(file.participants()).doesNotHaveDuplicates();
        assertThat(posts(file)).extracting(Step.Post::by).hasSameElementsAs(file.participants());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void timeGoesForwardsAndNoNameIsUsedTwice(Sample sample) {
        var file = SampleFile.read(sample.file());
        assertThat(file.steps()).extracting(Step::minute).isSorted();
        assertThat(posts(file)).extracting(Step.Post::post).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyReviewSpeaksOfAnArgumentInTheWordsOfTheRubric(Sample sample) {
        var file = SampleFile.read(sample.file());
        var rubric = Objects.requireNonNull(pack.rubric());
        Set<String> names = posts(file).stream().map(Step.Post::post).collect(Collectors.toSet());
        assertThat(file.reviews()).extracting(Remark::of).doesNotHaveDuplicates();
        assertThat(file.reviews()).allSatisfy(remark -> {
            assertThat(names).contains(remark.of());
            assertThat(rubric.criteria())
                    .extracting(Criterion::id)
                    .containsAll(remark.levels().keySet());
            assertThat(rubric.levels())
                    .extracting(Level::level)
                    .containsAll(remark.levels().values());
        });
    }

    @Test
    void aKeyThatNobodyReadsIsToldWithItsFile() {
        assertThatThrownBy(() -> SampleFile.read("moot/sample/unknown-key.yaml"))
                .isInstanceOf(FaultySample.class)
                .hasMessageStartingWith("moot/sample/unknown-key.yaml, reading it: ")
                .hasMessageContaining("warant");
    }

    private List<String> faults(Step step) {
        return switch (step) {
            case Step.Post post -> faults(post);
            case Step.Revision revision -> debate.revise(revision.revise(), revision.wording());
            case Step.Withdrawal withdrawal -> debate.withdraw(withdrawal.withdraw());
            case Step.Judgement judgement -> debate.knows(judgement.judge(), judgement.of());
            case Step.Concession concession -> debate.knows(concession.concede(), concession.to());
            case Step.Credit credit -> debate.knows(credit.credit());
            case Step.Tie tie -> debate.knows(tie.tie(), tie.to());
        };
    }

    private List<String> faults(Step.Post post) {
        if (post.answers() == null) {
            return debate.argue(post.post(), Objects.requireNonNull(post.position()), post.wording());
        }
        var relation = Objects.requireNonNull(post.relation());
        return debate.reply(post.post(), post.answers(), relation, post.disputes(), post.wording());
    }

    private static List<Step.Post> posts(SampleFile file) {
        return file.steps().stream()
                .filter(Step.Post.class::isInstance)
                .map(Step.Post.class::cast)
                .toList();
    }
}
