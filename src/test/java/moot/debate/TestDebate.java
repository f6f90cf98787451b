package moot.debate;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import moot.base.Ids;
import moot.debate.WordingRules.Form;
import moot.library.Pack;
import moot.seminar.ParticipantId;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;

/// Holds a debate without a database, for a test that wants to know what the rules say to it.
public final class TestDebate {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final WordingRules rules;
    private final Map<String, Argument> arguments = new HashMap<>();

    public TestDebate(Pack pack, int leastCitations) {
        rules = new WordingRules(leastCitations, id -> pack.evidence(id).isPresent());
    }

    public List<String> argue(String name, String position, Wording wording) {
        var argument = Argument.forPosition(
                ArgumentId.next(), new ParticipantId(Ids.next()), new SeminarId(Ids.next()), position);
        argument.say(wording, NOW);
        arguments.put(name, argument);
        return keys(rules.faults(wording, Form.ARGUMENT).stream());
    }

    /// A reply to the latest revision.
    public List<String> reply(String name, String to, Relation relation, @Nullable String disputed, Wording wording) {
        var parent = said(to);
        var reply = new PostArgument.Reply(parent.id(), parent.latest(), relation, disputed);
        var argument = Argument.inReply(ArgumentId.next(), new ParticipantId(Ids.next()), parent, reply);
        argument.say(wording, NOW);
        arguments.put(name, argument);
        return keys(Stream.concat(
                ReplyRules.faults(parent, reply).stream(), rules.faults(wording, form(argument)).stream()));
    }

    public List<String> revise(String name, Wording wording) {
        var argument = said(name);
        argument.say(wording, NOW);
        return keys(rules.faults(wording, form(argument)).stream());
    }

    public List<String> withdraw(String name) {
        said(name).withdraw(NOW);
        return List.of();
    }

    /// The rules of what ties arguments together need a board; here they have to be known.
    public List<String> knows(String... names) {
        for (String name : names) {
            said(name);
        }
        return List.of();
    }

    private Argument said(String name) {
        var argument = arguments.get(name);
        if (argument == null) {
            throw new AssertionError("Nobody has said " + name);
        }
        return argument;
    }

    private static Form form(Argument argument) {
        return argument.asks() ? Form.QUESTION : argument.isReply() ? Form.REPLY : Form.ARGUMENT;
    }

    private static List<String> keys(Stream<Rejected.Fault> faults) {
        return faults.map(Rejected.Fault::key).toList();
    }
}
