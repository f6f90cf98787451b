package moot.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class ElementTextsTest {

    @Test
    void anElementGetsItsTextsWithoutThePrefix() {
        var texts = ElementTexts.under("library.check");
        assertThat(texts.get("not-found").asString()).isEqualTo("not found");
        assertThat(texts.propertyNames())
                .containsExactlyInAnyOrder("supported", "partly", "wrong", "not-found", "inference", "unchecked");
    }

    @Test
    void aPrefixEndsWhereAWordDoes() {
        assertThat(ElementTexts.under("library.evi").isEmpty()).isTrue();
    }

    @Test
    void lettersOutsideAsciiArriveAsTheyAreWritten() {
        assertThat(ElementTexts.under("library.kind").get("judgement").asString())
                .isEqualTo("analyst’s judgement");
    }

    @Test
    void aFeatureWithoutTextsFailsLoudly() {
        assertThatThrownBy(() -> ElementTexts.under("nothing.here")).isInstanceOf(MissingResourceException.class);
    }
}
