package moot.exchange;

import java.time.Instant;
import java.util.List;
import moot.debate.ArgumentId;
import moot.debate.Elsewhere;
import moot.debate.Relation;
import moot.debate.Stance;
import moot.debate.Standing;
import moot.debate.Strength;
import org.jspecify.annotations.Nullable;

/// An argument in a line of the table.
///
/// @param position   the letter of the one at its root
/// @param relation   to what it answers; absent for an argument for a position
/// @param author     as the reader may see them
/// @param standing   absent for a question
/// @param strength   for ordering and no mark
/// @param challenges how many count against it
/// @param supporters how many count for it
/// @param evidence   how many pieces it cites
/// @param flawed     how many of them are wrong, not found or uncited
/// @param moved      how many said that it changed their mind
/// @param replies    how many there are beneath it
/// @param at         when its first revision was posted
public record Line(
        ArgumentId id,
        @Nullable ArgumentId parent,
        String position,
        @Nullable Relation relation,
        Stance stance,
        List<Elsewhere> elsewhere,
        String claim,
        String author,
        @Nullable Standing standing,
        Strength strength,
        int challenges,
        int supporters,
        int evidence,
        int flawed,
        int moved,
        int replies,
        int revision,
        Instant at) {}
