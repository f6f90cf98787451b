package moot.room.ui;

import moot.base.ShellLink;
import moot.seminar.Act;
import moot.seminar.SeminarScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways into the room and to one's own page.
@Configuration(proxyBeanMethods = false)
class RoomScreens {

    /// The last of the room's own views, between which one turns in the room itself.
    static final int TABLE = 30;

    private static final int ROOM = 0;

    @Bean
    SeminarScreen roomScreen() {
        return new SeminarScreen("room.screen", Act.READ, "seminar/{id}", ROOM);
    }

    @Bean
    SeminarScreen tableScreen() {
        return new SeminarScreen("room.table.link", Act.REVIEW, "seminar/{id}/table", TABLE);
    }

    @Bean
    SeminarScreen coverageScreen() {
        return new SeminarScreen("room.coverage.link", Act.READ, "seminar/{id}/coverage", 40);
    }

    @Bean
    SeminarScreen recordScreen() {
        return new SeminarScreen("room.record.link", Act.CURATE, "seminar/{id}/record", 50);
    }

    @Bean
    SeminarScreen fullTextScreen() {
        return new SeminarScreen("room.text.link", Act.MANAGE, "seminar/{id}/text", 80);
    }

    @Bean
    ShellLink myPage() {
        return new ShellLink("room.me.link", MeView.class, 50);
    }
}
