package moot.review;

import java.util.List;
import moot.debate.ArgumentId;
import moot.debate.Citation;
import moot.debate.DebateService;
import moot.debate.PostArgument;
import moot.debate.Relation;
import moot.debate.Sureness;
import moot.debate.Wording;
import moot.library.Pack;
import moot.library.TestPacks;
import moot.people.NamePolicy;
import moot.people.People;
import moot.people.PersonId;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.Admission;
import moot.seminar.NewSeminar;
import moot.seminar.ParticipantId;
import moot.seminar.Participants;
import moot.seminar.Role;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A seminar with an instructor, for a test to fill. Each one is new, so that tests do not meet.
public final class Classroom {

    public static final Pack PACK = TestPacks.own("treaties");
    public static final String OTHER_EVIDENCE = "treaty-date";
    public static final String EVIDENCE = "treaty-clause";

    private final Participants participants;
    private final Admission admission;
    private final People people;
    private final DebateService debates;
    private final SeminarService seminars;

    public final SignedIn instructor;
    public final SeminarId seminar;

    public Classroom(ApplicationContext context) {
        participants = context.getBean(Participants.class);
        admission = context.getBean(Admission.class);
        people = context.getBean(People.class);
        debates = context.getBean(DebateService.class);
        seminars = context.getBean(SeminarService.class);
        instructor = TestPeople.signInAs(newInstructor(context.getBean(JdbcClient.class)));
        seminar = seminars.create(
                new NewSeminar(PACK.id(), "leaving", "Leaving a treaty", NamePolicy.INSTRUCTORS, 0, false));
        seminars.open(seminar);
    }

    private static SignedIn newInstructor(JdbcClient jdbc) {
        SignedIn person = new SignedIn(PersonId.next(), "Iris Instructor", true);
        jdbc.sql("""
                        insert into person (id, name, instructor, created_at, version)
                        values (:id, :name, true, current_timestamp, 0)""")
                .param("id", person.id().value())
                .param("name", person.name())
                .update();
        return person;
    }

    /// A new person who joins; nobody is signed in afterwards.
    public SignedIn join(String name) {
        TestPeople.signOut();
        SignedIn person = participants.join(admission.summary(seminar).code(), name);
        TestPeople.signOut();
        return person;
    }

    public SignedIn joinAs(String name, Role role) {
        SignedIn person = join(name);
        TestPeople.signInAs(instructor);
        participants.changeRole(seminar, seat(person), role);
        return person;
    }

    public SignedIn stranger() {
        TestPeople.signOut();
        return people.newStudent("Somebody else");
    }

    public ParticipantId seat(SignedIn person) {
        return admission.roster(seminar).seatOf(person.id()).orElseThrow().id();
    }

    public ArgumentId argument(SignedIn author, String claim) {
        TestPeople.signInAs(author);
        return debates.post(PostArgument.forPosition(seminar, "stay", wording(claim)));
    }

    public ArgumentId reply(SignedIn author, ArgumentId to, String claim) {
        TestPeople.signInAs(author);
        PostArgument.Reply reply = new PostArgument.Reply(to, 1, Relation.REBUTS, null);
        Wording wording = new Wording(claim, "Because the clause binds both sides.", null, "", List.of());
        return debates.post(PostArgument.inReply(seminar, reply, wording));
    }

    public void revise(SignedIn author, ArgumentId argument, String claim) {
        TestPeople.signInAs(author);
        debates.revise(argument, new Wording(claim, "Said anew.", Sureness.POSSIBLY, "", List.of()));
    }

    public void withdraw(SignedIn author, ArgumentId argument) {
        TestPeople.signInAs(author);
        debates.withdraw(argument);
    }

    private static Wording wording(String claim) {
        return new Wording(
                claim,
                "The clause asks for *a year’s* notice.",
                Sureness.PROBABLY,
                "both sides agree to part at once",
                List.of(Citation.supporting(EVIDENCE)));
    }
}
