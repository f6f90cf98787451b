package moot.debate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How some evidence is used in a debate, citation by citation. Only arguments that take part count.
public record Uses(List<Use> all) {

    /// One citation: who cites, for or against which position, and what the evidence does there.
    public record Use(ArgumentId by, String position, Stance stance, Bearing bearing) {}

    public Uses {
        all = List.copyOf(all);
    }

    static Uses of(Board board, Collection<String> evidence) {
        return new Uses(evidence.stream()
                .flatMap(id -> board.leaningOn(id).stream()
                        .map(board::get)
                        .flatMap(argument -> argument.wording().citations().stream()
                                .filter(citation -> citation.evidence().equals(id))
                                .map(citation -> use(argument, citation))))
                .toList());
    }

    private static Use use(Contribution by, Citation citation) {
        return new Use(by.id(), by.position(), by.stance(), citation.bearing());
    }

    /// Whether one argues from it in both directions: it supports what speaks for a position and what speaks against
    /// it or for another one, or it supports one argument and limits or undercuts another.
    public boolean carryBothSides() {
        return bothBearings() || bothStances();
    }

    private boolean bothBearings() {
        return all.stream().map(Use::bearing).distinct().count() > 1
                && all.stream().anyMatch(use -> use.bearing() == Bearing.SUPPORTS);
    }

    private boolean bothStances() {
        Set<String> favoured = positions(Stance.FOR);
        Set<String> opposed = positions(Stance.AGAINST);
        return favoured.size() > 1 || favoured.stream().anyMatch(opposed::contains);
    }

    private Set<String> positions(Stance stance) {
        Set<String> positions = new HashSet<>();
        all.stream()
                .filter(use -> use.bearing() == Bearing.SUPPORTS && use.stance() == stance)
                .forEach(use -> positions.add(use.position()));
        return positions;
    }
}
