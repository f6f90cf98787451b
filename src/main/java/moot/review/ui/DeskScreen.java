package moot.review.ui;

import moot.seminar.Act;
import moot.seminar.SeminarScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Leads from the other screens of a seminar to the desk.
@Configuration(proxyBeanMethods = false)
class DeskScreen {

    @Bean
    SeminarScreen deskLink() {
        return new SeminarScreen("review.desk.link", Act.REVIEW, "seminar/{id}/desk", 40);
    }
}
