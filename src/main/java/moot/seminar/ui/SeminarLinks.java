package moot.seminar.ui;

import moot.base.ShellLink;
import moot.seminar.Act;
import moot.seminar.SeminarScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where other screens may lead to from outside this feature.
@Configuration(proxyBeanMethods = false)
class SeminarLinks {

    @Bean
    ShellLink seminarsLink() {
        return new ShellLink("seminar.list.title", SeminarsView.class, 10);
    }

    @Bean
    SeminarScreen setupScreen() {
        return new SeminarScreen("seminar.setup.link", Act.MANAGE, SetupView.PATH, 90);
    }
}
