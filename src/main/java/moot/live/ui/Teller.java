package moot.live.ui;

import java.util.List;
import moot.live.Notice;
import org.jspecify.annotations.Nullable;

/// Puts into words for one page what has been heard. It is asked on a thread of its own, beside whatever the page
/// does, once at a time, and acts for the person whose page it is.
public interface Teller {

    /// @param heard at least one notice, oldest first
    /// @return null if the page need not hear of it
    @Nullable
    News tell(List<Notice> heard);

    /// What was put into words last goes to the browser now. Should it be lost on the way, the browser notices when the
    /// page looks next.
    default void told() {}
}
