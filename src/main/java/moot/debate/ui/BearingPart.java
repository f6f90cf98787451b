package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import moot.debate.Relation;
import moot.debate.Stance;
import org.jspecify.annotations.Nullable;

/// For which position an argument is, and how it bears on what it answers: the letter, the relation and the stance.
public final class BearingPart extends Composite<Div> {

    /// @param letter   of the position at its root
    /// @param relation absent for an argument for a position
    public BearingPart(String letter, @Nullable Relation relation, Stance stance) {
        getContent().add(Marks.letter(letter));
        if (relation != null) {
            getContent().add(Marks.relation(relation));
        }
        addStance(letter, stance);
        getContent().addClassName("argument__bearing");
    }

    /// The stance towards a further position.
    void addStance(String letter, Stance stance) {
        getContent().add(Marks.stance(letter, stance));
    }
}
