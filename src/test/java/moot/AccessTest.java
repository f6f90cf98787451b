package moot;

import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import moot.debate.ArgumentId;
import moot.debate.ChallengeService;
import moot.debate.Citation;
import moot.debate.CurationService;
import moot.debate.DebateService;
import moot.debate.DraftText;
import moot.debate.Drafts;
import moot.debate.Graft;
import moot.debate.Link;
import moot.debate.Place;
import moot.debate.PostArgument;
import moot.debate.Relation;
import moot.debate.Sureness;
import moot.debate.Verdict;
import moot.debate.Wording;
import moot.library.Evidence;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.FullTexts;
import moot.seminar.NewCheck;
import moot.seminar.NewEvidence;
import moot.seminar.Outcome;
import moot.seminar.Participants;
import moot.seminar.Passages;
import moot.seminar.Role;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import moot.seminar.SourceChecks;
import moot.seminar.Sources;
import moot.seminar.TestSeminars;
import moot.waiting.WaitingService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.JsonNodeFactory;

/// Every verb of a seminar and its debate, tried by everybody. A new verb fails here until the table says who may.
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class AccessTest {

    /// `join` and `invitation` are for whoever holds the code. `argued` is told by the debate, which has asked by
    /// then, and answers nothing. An argument is its author’s, here the student’s, and not the instructor’s.
    private static final List<Row> TABLE = """
            verb                            nobody student-elsewhere instructor-elsewhere observer student instructor
            SeminarService.create           no     no                yes                  no       no      yes
            SeminarService.open             no     no                no                   no       no      yes
            SeminarService.close            no     no                no                   no       no      yes
            SeminarService.archive          no     no                no                   no       no      yes
            SeminarService.restore          no     no                no                   no       no      yes
            SeminarService.showNamesTo      no     no                no                   no       no      yes
            SeminarService.rename           no     no                no                   no       no      yes
            SeminarService.requireCitations no     no                no                   no       no      yes
            SeminarService.argued           yes    yes               yes                  yes      yes     yes
            SeminarService.mine             no     yes               yes                  yes      yes     yes
            SeminarService.pack             no     no                no                   yes      yes     yes
            Participants.invitation         yes    yes               yes                  yes      yes     yes
            Participants.join               yes    yes               yes                  yes      yes     yes
            Participants.changeRole         no     no                no                   no       no      yes
            DebateService.board             no     no                no                   yes      yes     yes
            DebateService.post              no     no                no                   no       yes     yes
            DebateService.revise            no     no                no                   no       yes     no
            DebateService.withdraw          no     no                no                   no       yes     no
            DebateService.link              no     no                no                   no       yes     no
            DebateService.unlink            no     no                no                   no       yes     no
            ChallengeService.concede        no     no                no                   no       yes     no
            ChallengeService.judge          no     no                no                   no       yes     no
            ChallengeService.credit         no     no                no                   no       yes     yes
            ChallengeService.takeBackCredit no     no                no                   no       yes     yes
            CurationService.merge           no     no                no                   no       no      yes
            CurationService.move            no     no                no                   no       no      yes
            CurationService.retype          no     no                no                   no       no      yes
            CurationService.retypeLink      no     no                no                   no       no      yes
            CurationService.removeLink      no     no                no                   no       no      yes
            CurationService.hide            no     no                no                   no       no      yes
            CurationService.undo            no     no                no                   no       no      yes
            CurationService.log             no     no                no                   no       no      yes
            CurationService.mine            no     no                no                   yes      yes     yes
            Sources.additions               no     no                no                   yes      yes     yes
            Sources.add                     no     no                no                   no       yes     yes
            Sources.take                    no     no                no                   no       yes     yes
            Sources.accept                  no     no                no                   no       no      yes
            Sources.takeBackAcceptance      no     no                no                   no       no      yes
            SourceChecks.make               no     no                no                   no       yes     yes
            SourceChecks.takeBack           no     no                no                   no       yes     yes
            SourceChecks.settle             no     no                no                   no       no      yes
            SourceChecks.reopen             no     no                no                   no       no      yes
            FullTexts.shown                 no     no                no                   yes      yes     yes
            FullTexts.prepared              no     no                no                   no       no      yes
            FullTexts.prepare               no     no                no                   no       no      yes
            FullTexts.prepareShown          no     no                no                   no       no      yes
            FullTexts.correct               no     no                no                   no       no      yes
            FullTexts.recut                 no     no                no                   no       no      yes
            FullTexts.discard               no     no                no                   no       no      yes
            FullTexts.show                  no     no                no                   no       no      yes
            FullTexts.remove                no     no                no                   no       no      yes
            Drafts.keep                     no     no                no                   yes      yes     yes
            Drafts.find                     no     no                no                   yes      yes     yes
            Drafts.mine                     no     no                no                   yes      yes     yes
            Drafts.discard                  no     no                no                   yes      yes     yes
            WaitingService.mine             no     no                no                   yes      yes     yes
            WaitingService.doubts           no     no                no                   yes      yes     yes
            WaitingService.read             no     no                no                   yes      yes     yes
            """.lines().skip(1).map(Row::of).toList();

    /// What leaves a seminar as it was.
    private static final Set<String> READING = Set.of(
            "SeminarService.mine",
            "SeminarService.pack",
            "Participants.invitation",
            "DebateService.board",
            "CurationService.log",
            "CurationService.mine",
            "Sources.additions",
            "FullTexts.shown",
            "FullTexts.prepared",
            "Drafts.find",
            "Drafts.mine",
            "WaitingService.mine",
            "WaitingService.doubts");

    private static final List<String> TEXT = List.of("[S1.P1] A text of our own.");
    private static final Wording WORDING = wording("A claim");
    private static final Wording BETTER = wording("A better claim");

    private static Wording wording(String claim) {
        return new Wording(
                claim, "A warrant.", Sureness.PROBABLY, "", List.of(Citation.supporting(TestSeminars.EVIDENCE)));
    }

    private record Row(String verb, List<String> allowed) {

        static Row of(String line) {
            List<String> cells = List.of(line.split(" +"));
            return new Row(cells.getFirst(), cells.subList(1, cells.size()));
        }

        @Override
        public String toString() {
            return verb;
        }
    }

    @Autowired
    SeminarService seminars;

    @Autowired
    Participants participants;

    @Autowired
    DebateService debates;

    @Autowired
    ChallengeService challenges;

    @Autowired
    CurationService curation;

    @Autowired
    Sources sources;

    @Autowired
    SourceChecks checks;

    @Autowired
    Drafts drafts;

    @Autowired
    FullTexts texts;

    @Autowired
    WaitingService waiting;

    @Autowired
    TestSeminars test;

    @Autowired
    TestPeople people;

    private SignedIn instructor;
    private SignedIn student;
    private SignedIn observer;
    private SignedIn classmate;
    private List<@Nullable SignedIn> everybody;

    private boolean touched;
    private SeminarId seminar;
    private String code;
    private ArgumentId argument;
    private ArgumentId other;
    private ArgumentId challenge;
    private UUID act;
    private String added;
    private UUID check;
    private Passages prepared;

    @BeforeAll
    void gather() {
        instructor = test.newInstructor();
        student = people.newStudent("Ada");
        observer = people.newStudent("Olga");
        classmate = people.newStudent("Carl");
        SignedIn colleague = test.newInstructor();
        SignedIn stranger = test.join(test.open(colleague, NamePolicy.EVERYONE), "Bob");
        everybody = Arrays.asList(null, stranger, colleague, observer, student, instructor);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachVerbIsAllowedToTheseAndDeniedToAllOthers(Row row) {
        touched = true;
        assertThat(everybody.stream().map(person -> outcome(row.verb(), person)).toList())
                .as("nobody, student elsewhere, instructor elsewhere, observer, student, instructor")
                .isEqualTo(row.allowed());
    }

    @Test
    void theTableKnowsEveryVerb() {
        assertThat(Stream.of(
                                SeminarService.class,
                                Participants.class,
                                DebateService.class,
                                ChallengeService.class,
                                CurationService.class,
                                Sources.class,
                                SourceChecks.class,
                                FullTexts.class,
                                Drafts.class,
                                WaitingService.class)
                        .flatMap(AccessTest::verbs))
                .containsExactlyInAnyOrderElementsOf(
                        TABLE.stream().map(Row::verb).toList());
    }

    private static List<Row> rows() {
        return TABLE;
    }

    private static Stream<String> verbs(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .distinct()
                .map(name -> service.getSimpleName() + "." + name);
    }

    /// Whoever comes after one that changed something finds a new seminar.
    private String outcome(String verb, @Nullable SignedIn person) {
        if (touched) {
            makeSeminarFor(verb);
            touched = false;
        }
        try {
            as(person, () -> attempt(verb));
            touched = !READING.contains(verb);
            return "yes";
        } catch (AccessDeniedException denied) {
            return "no";
        }
    }

    private void makeSeminarFor(String verb) {
        seminar = test.open(instructor, NamePolicy.EVERYONE);
        code = test.code(seminar);
        as(student, () -> participants.join(code, "Ada"));
        as(observer, () -> participants.join(code, "Olga"));
        argument = as(student, () -> debates.post(wish()));
        challenge = as(student, () -> debates.post(challenge()));
        as(student, () -> debates.revise(argument, BETTER, challenge));
        as(classmate, () -> participants.join(code, "Carl"));
        other = as(classmate, () -> debates.post(wish()));
        as(student, () -> debates.link(challenge, new Link(other, Relation.SUPPORTS, null, 1)));
        as(student, () -> {
            added = sources.take(seminar, evidence());
            check = checks.make(seminar, check());
        });
        as(instructor, () -> {
            participants.changeRole(seminar, test.seat(seminar, observer).id(), Role.OBSERVER);
            curation.hide(other, "Off topic");
            act = curation.log(seminar).getFirst().id();
            texts.prepare(seminar, TEXT);
            texts.show(seminar);
            prepared = texts.prepare(seminar, TEXT);
            if (!verb.equals("CurationService.undo")) {
                curation.undo(act);
            }
            if (verb.equals("SeminarService.open")) {
                seminars.close(seminar);
            } else if (verb.equals("SeminarService.restore")) {
                seminars.archive(seminar);
            }
        });
    }

    private PostArgument wish() {
        return PostArgument.forPosition(seminar, TestSeminars.POSITION, WORDING);
    }

    private PostArgument challenge() {
        return PostArgument.inReply(seminar, new PostArgument.Reply(argument, 1, Relation.REBUTS, null), WORDING);
    }

    private static NewEvidence evidence() {
        return new NewEvidence(TestSeminars.SOURCE, "It says so.", Evidence.Kind.FACT, "p. 1");
    }

    private static NewCheck check() {
        return new NewCheck(TestSeminars.EVIDENCE, Outcome.HOLDS, "The words", "At home", "The same words");
    }

    private void attempt(String verb) {
        switch (verb) {
            case "SeminarService.create" -> seminars.create(TestSeminars.wish(NamePolicy.EVERYONE));
            case "SeminarService.open" -> seminars.open(seminar);
            case "SeminarService.close" -> seminars.close(seminar);
            case "SeminarService.archive" -> seminars.archive(seminar);
            case "SeminarService.restore" -> seminars.restore(seminar);
            case "SeminarService.showNamesTo" -> seminars.showNamesTo(seminar, NamePolicy.INSTRUCTORS);
            case "SeminarService.rename" -> seminars.rename(seminar, "Mine");
            case "SeminarService.requireCitations" -> seminars.requireCitations(seminar, 1);
            case "SeminarService.argued" -> seminars.argued(seminar);
            case "SeminarService.mine" -> seminars.mine();
            case "SeminarService.pack" -> seminars.pack(seminar);
            case "Participants.invitation" -> participants.invitation(code);
            case "Participants.join" -> participants.join(code, "Newcomer");
            case "Participants.changeRole" ->
                participants.changeRole(seminar, test.seat(seminar, student).id(), Role.ASSISTANT);
            case "DebateService.board" -> debates.board(seminar);
            case "DebateService.post" -> debates.post(wish());
            case "DebateService.revise" -> debates.revise(argument, WORDING);
            case "DebateService.withdraw" -> debates.withdraw(argument);
            case "DebateService.link" -> debates.link(argument, new Link(other, Relation.SUPPORTS, null, 1));
            case "DebateService.unlink" -> debates.unlink(argument, other);
            case "ChallengeService.concede" -> challenges.concede(argument, challenge);
            case "ChallengeService.judge" -> challenges.judge(challenge, argument, Verdict.HOLDS);
            case "ChallengeService.credit" -> challenges.credit(other);
            case "ChallengeService.takeBackCredit" -> challenges.takeBackCredit(other);
            case "CurationService.merge" -> curation.merge(argument, other, "The same");
            case "CurationService.move" -> curation.move(other, Graft.forPosition("U-guarantees"), "Elsewhere");
            case "CurationService.retype" -> curation.retype(challenge, Relation.SUPPORTS, null, "Agrees");
            case "CurationService.retypeLink" ->
                curation.retypeLink(challenge, new Link(other, Relation.REBUTS, null, 1), "Otherwise");
            case "CurationService.removeLink" -> curation.removeLink(challenge, other, "Nothing to do with it");
            case "CurationService.hide" -> curation.hide(argument, "Off topic");
            case "CurationService.undo" -> curation.undo(act);
            case "CurationService.log" -> curation.log(seminar);
            case "CurationService.mine" -> curation.mine(seminar);
            case "Sources.additions" -> sources.additions(seminar);
            case "Sources.add" ->
                sources.add(seminar, JsonNodeFactory.instance.objectNode().put("title", "A source"));
            case "Sources.take" -> sources.take(seminar, evidence());
            case "Sources.accept" -> sources.accept(seminar, added);
            case "Sources.takeBackAcceptance" -> sources.takeBackAcceptance(seminar, added);
            case "SourceChecks.make" -> checks.make(seminar, check());
            case "SourceChecks.takeBack" -> checks.takeBack(seminar, check);
            case "SourceChecks.settle" -> checks.settle(seminar, check);
            case "SourceChecks.reopen" -> checks.reopen(seminar, check);
            case "FullTexts.shown" -> texts.shown(seminar);
            case "FullTexts.prepared" -> texts.prepared(seminar);
            case "FullTexts.prepare" -> texts.prepare(seminar, TEXT);
            case "FullTexts.prepareShown" -> texts.prepareShown(seminar);
            case "FullTexts.correct" -> texts.correct(seminar, prepared);
            case "FullTexts.recut" -> texts.recut(seminar, prepared, 0);
            case "FullTexts.discard" -> texts.discard(seminar);
            case "FullTexts.show" -> texts.show(seminar);
            case "FullTexts.remove" -> texts.remove(seminar);
            case "Drafts.keep" -> drafts.keep(seminar, Place.newArgument(), DraftText.empty());
            case "Drafts.find" -> drafts.find(seminar, Place.newArgument());
            case "Drafts.mine" -> drafts.mine(seminar);
            case "Drafts.discard" -> drafts.discard(seminar, Place.newArgument());
            case "WaitingService.mine" -> waiting.mine(seminar);
            case "WaitingService.doubts" -> waiting.doubts(seminar);
            case "WaitingService.read" -> waiting.read(seminar, List.of());
            default -> throw new IllegalArgumentException("Nobody tries " + verb);
        }
    }
}
