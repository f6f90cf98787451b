package moot.debate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import moot.seminar.ParticipantId;

/// Finds the [Difference] between two boards; nothing ever leaves a board.
final class Comparison {

    private final Board earlier;
    private final Board later;
    private final Set<ArgumentId> touched = new HashSet<>();
    private final Set<ArgumentId> rehung = new HashSet<>();
    private final Set<ParticipantId> concerned = new HashSet<>();

    Comparison(Board earlier, Board later) {
        this.earlier = earlier;
        this.later = later;
    }

    /// @param candidates all arguments that may be otherwise
    Difference difference(Set<ArgumentId> candidates) {
        for (ArgumentId id : candidates) {
            Contribution now = later.get(id);
            Contribution before = earlier.find(id).orElse(null);
            if (before == null) {
                touched.add(now.id());
                concern(now);
            } else if (before != now && !before.equals(now)) {
                touched.add(now.id());
                compare(before, now);
            }
        }
        return new Difference(Set.copyOf(touched), Set.copyOf(rehung), use(), Set.copyOf(concerned));
    }

    private void compare(Contribution before, Contribution now) {
        if (!hangs(before).equals(hangs(now))) {
            rehung.add(now.id());
        }
        if (!read(before).equals(read(now))) {
            touched.addAll(now.replies());
        }
        touchEnds(before, now);
        if (!before.links().equals(now.links()) || !hangs(before).equals(hangs(now))) {
            touchStances(now);
        }
        if (!before.isStoredAs(now)) {
            concern(before);
            concern(now);
        } else if (!before.replies().equals(now.replies())
                || !before.linkedFrom().equals(now.linkedFrom())) {
            concernAuthors(Stream.concat(Stream.of(now), targets(now)));
        }
    }

    /// What is at the one end of a link is shown at the other.
    private void touchEnds(Contribution before, Contribution now) {
        if (!seenFromAfar(before).equals(seenFromAfar(now))) {
            touched.addAll(now.linkedFrom());
            now.linkedFrom().forEach(from -> touchStances(later.get(from)));
            now.links().forEach(link -> touched.add(link.to()));
        }
        Stream.concat(links(before, now), links(now, before)).map(Link::to).forEach(touched::add);
    }

    /// What an argument says of other positions is said of all that rests on it.
    private void touchStances(Contribution top) {
        Contribution before = earlier.find(top.id()).orElse(null);
        if (before == null || !earlier.stancesElsewhere(before).equals(later.stancesElsewhere(top))) {
            touched.add(top.id());
            top.replies().forEach(reply -> touchStances(later.get(reply)));
        }
    }

    /// The links of one that the other does not have.
    private static Stream<Link> links(Contribution one, Contribution other) {
        return one.links().stream().filter(link -> !other.links().contains(link));
    }

    private static List<Object> read(Contribution argument) {
        return List.of(argument.revisions().size(), argument.fate().hidden() == null);
    }

    private static List<Object> seenFromAfar(Contribution argument) {
        return List.of(read(argument), argument.position(), argument.stance());
    }

    private static List<Object> hangs(Contribution argument) {
        return Arrays.asList(argument.position(), argument.parent(), argument.relation());
    }

    /// Whoever argued this, what it bears on, what that bears on, or what bears on this; and whoever leans on evidence
    /// that is disputed here.
    private void concern(Contribution changed) {
        List<Contribution> on = targets(changed).toList();
        List<Contribution> from = changed.bearers().map(later::get).toList();
        concernAuthors(Stream.of(Stream.of(changed), on.stream(), on.stream().flatMap(this::targets), from.stream())
                .flatMap(some -> some));
        Stream.concat(Stream.of(changed), from.stream())
                .flatMap(Contribution::disputes)
                .distinct()
                .forEach(evidence ->
                        concernAuthors(later.leaningOn(evidence).stream().map(later::get)));
    }

    private void concernAuthors(Stream<Contribution> arguments) {
        arguments.map(Contribution::author).forEach(concerned::add);
    }

    private Stream<Contribution> targets(Contribution from) {
        return from.targets().map(later::get);
    }

    private Map<String, Integer> use() {
        Map<String, Integer> before = earlier.useOfEvidence();
        Map<String, Integer> now = later.useOfEvidence();
        Map<String, Integer> changes = new HashMap<>(now);
        changes.entrySet().removeAll(before.entrySet());
        before.keySet().stream()
                .filter(evidence -> !now.containsKey(evidence))
                .forEach(evidence -> changes.put(evidence, 0));
        return Map.copyOf(changes);
    }
}
