package moot.library;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The kinds of work that somebody may choose from when they type a source, and what CSL calls them.
public enum WorkType {
    WEBPAGE,
    ARTICLE_NEWSPAPER,
    ARTICLE_JOURNAL,
    BOOK,
    CHAPTER,
    REPORT,
    SPEECH,
    BROADCAST,
    LEGISLATION,
    DOCUMENT;

    /// What more there is, and that a reference can be made of.
    private static final Set<String> OTHERS = Set.of(
            "article",
            "article-magazine",
            "bill",
            "classic",
            "collection",
            "dataset",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "review",
            "review-book",
            "software",
            "song",
            "standard",
            "thesis",
            "treaty");

    public String csl() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The type itself if a reference can be made of it, else that of any document.
    static String known(String type) {
        return OTHERS.contains(type) || Stream.of(values()).map(WorkType::csl).anyMatch(type::equals)
                ? type
                : DOCUMENT.csl();
    }
}
