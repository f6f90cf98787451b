package moot.review.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import moot.library.Criterion;
import moot.library.Level;
import moot.library.Rubric;
import moot.review.ReviewText;

/// The levels of a rubric in words, with the one that every rubric has beneath its own: no attempt.
record RubricLevels(Rubric rubric) {

    /// Best first.
    List<Integer> all() {
        Stream<Integer> own = rubric.levels().stream().map(Level::level);
        return Stream.concat(own, Stream.of(ReviewText.NO_ATTEMPT)).distinct().toList();
    }

    String label(int level) {
        return rubric.levels().stream()
                .filter(each -> each.level() == level)
                .map(Level::label)
                .findFirst()
                .orElseGet(() -> I18NProvider.translate("review.rubric.no-attempt"));
    }

    /// The number with its word.
    String named(int level) {
        return I18NProvider.translate("review.rubric.level", level, label(level));
    }

    String meaning(Criterion criterion, int level) {
        int place = rubric.levels().stream().map(Level::level).toList().indexOf(level);
        return place >= 0 && place < criterion.descriptions().size()
                ? criterion.descriptions().get(place)
                : I18NProvider.translate("review.rubric.no-attempt.meaning");
    }
}
