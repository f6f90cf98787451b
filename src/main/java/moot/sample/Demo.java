package moot.sample;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// Everything of this module hangs here, so that one setting tells whether any of it exists.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("moot.demo")
@Import({
    Acting.class,
    SeminarScript.class,
    DebateScript.class,
    ReviewScript.class,
    SampleLoader.class,
    Entrance.class,
    SampleStart.class
})
class Demo {

    /// The clock of the whole program in a demo; only what is acted out in it is in the past.
    @Bean
    @Primary
    SampleClock sampleClock() {
        return SampleClock.overSystem();
    }
}
