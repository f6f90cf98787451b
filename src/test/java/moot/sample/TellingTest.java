package moot.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import moot.base.Problem;
import org.junit.jupiter.api.Test;

class TellingTest {

    private final Telling telling = new Telling("moot/demo/some.yaml");

    @Test
    void whatARuleRefusesIsToldByFileStepAndReason() {
        assertThatThrownBy(() -> fail(new Problem("debate.problem.withdrawn")))
                .isInstanceOf(FaultySample.class)
                .hasMessage("moot/demo/some.yaml, step w3: debate.problem.withdrawn");
    }

    @Test
    void anUnknownNameIsToldByFileAndStep() {
        assertThatThrownBy(() -> fail(new IllegalArgumentException("there is no w9 by then")))
                .hasMessage("moot/demo/some.yaml, step w3: there is no w9 by then");
    }

    @Test
    void whatSucceedsIsPassedOn() {
        String done = telling.of("step w3", () -> "done");
        assertThat(done).isEqualTo("done");
    }

    private void fail(RuntimeException failure) {
        Runnable act = () -> {
            throw failure;
        };
        telling.of("step w3", act);
    }
}
