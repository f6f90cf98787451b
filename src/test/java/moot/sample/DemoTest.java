package moot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemoTest {

    @ParameterizedTest
    @ValueSource(strings = {"other.setting=true", "moot.demo=false"})
    void withoutTheSettingThereIsNothingOfIt(String setting) {
        new ApplicationContextRunner()
                .withUserConfiguration(Demo.class)
                .withPropertyValues(setting)
                .run(program -> assertThat(program)
                        .hasNotFailed()
                        .doesNotHaveBean(SampleClock.class)
                        .doesNotHaveBean(SampleStart.class));
    }
}
