package moot;

import java.util.List;
import moot.debate.Citation;
import moot.debate.DebateService;
import moot.debate.PostArgument;
import moot.debate.Sureness;
import moot.debate.Wording;
import moot.people.NamePolicy;
import moot.people.TestPeople;
import moot.seminar.SeminarId;
import moot.seminar.TestSeminars;
import org.springframework.boot.SpringApplication;

/// The program with a student who posts without end, until it is killed. Each argument is named on the output once
/// the program has said that it is posted. Of the program there is no more than posting takes.
final class PostWriter {

    static final String POSTED = "posted ";

    private PostWriter() {}

    /// @param data the folder that keeps everything
    public static void main(String[] data) {
        var program = SpringApplication.run(
                Moot.class,
                "--vaadin.productionMode=true",
                "--spring.main.lazy-initialization=true",
                "--server.port=0",
                "--moot.packs=scenarios",
                "--moot.data=" + data[0]);
        var seminars = program.getBean(TestSeminars.class);
        var debates = program.getBean(DebateService.class);
        SeminarId seminar = seminars.open(seminars.newInstructor(), NamePolicy.EVERYONE);
        TestPeople.signInAs(seminars.join(seminar, "Sam Student"));
        while (true) {
            System.out.println(
                    POSTED + debates.post(PostArgument.forPosition(seminar, TestSeminars.POSITION, wording())));
        }
    }

    private static Wording wording() {
        return new Wording(
                "An argument of some length, tied to its evidence",
                "It is long enough to matter. ".repeat(20),
                Sureness.PROBABLY,
                "",
                List.of(Citation.supporting(TestSeminars.EVIDENCE)));
    }
}
