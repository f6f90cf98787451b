package moot.seminar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import moot.base.Problem;
import moot.live.Live;
import moot.live.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The full text of the reading, for one class alone: prepared by its instructors, who correct where each paragraph
/// stands, and then shown to everybody in the seminar. What is prepared is stored at once, so that nothing is lost with
/// a page; what the class sees stays until another one is shown or it is removed.
@Service
@Transactional
public class FullTexts {

    private static final boolean SHOWN = true;
    private static final boolean PREPARED = false;

    private final FullTextRepository texts;
    private final Admission admission;
    private final PackCopies copies;
    private final Live live;
    private final Clock clock;

    FullTexts(FullTextRepository texts, Admission admission, PackCopies copies, Live live, Clock clock) {
        this.texts = texts;
        this.admission = admission;
        this.copies = copies;
        this.live = live;
        this.clock = clock;
    }

    /// What the class sees beside the pack’s reading.
    @Transactional(readOnly = true)
    public Optional<Passages> shown(SeminarId seminar) {
        admission.admit(seminar, Act.READ);
        return find(seminar, SHOWN).map(FullText::passages);
    }

    /// What is being prepared.
    @Transactional(readOnly = true)
    public Optional<Passages> prepared(SeminarId seminar) {
        admission.admit(seminar, Act.MANAGE);
        return find(seminar, PREPARED).map(FullText::passages);
    }

    /// Begins to prepare a text: proposes where each of its paragraphs stands. What was being prepared gives way to it.
    public Passages prepare(SeminarId seminar, List<String> paragraphs) {
        Seat instructor = admission.admit(seminar, Act.MANAGE);
        if (paragraphs.isEmpty()) {
            throw new Problem("seminar.problem.text-empty");
        }
        return keep(instructor, PREPARED, Alignment.of(copies.of(seminar).reading(), paragraphs));
    }

    /// Takes up what the class sees, to be corrected. The class sees no change until it is shown again.
    public Passages prepareShown(SeminarId seminar) {
        Seat instructor = admission.admit(seminar, Act.MANAGE);
        return keep(
                instructor, PREPARED, require(find(seminar, SHOWN)).passages().all());
    }

    public Passages correct(SeminarId seminar, Passages corrected) {
        Seat instructor = admission.admit(seminar, Act.MANAGE);
        FullText prepared = require(find(seminar, PREPARED));
        if (prepared.passages().version() != corrected.version()) {
            throw new Problem("seminar.problem.text-changed");
        }
        corrected.all().forEach(passage -> checkLocator(seminar, passage.locator()));
        return say(prepared, corrected.all(), instructor);
    }

    /// Corrects where paragraphs begin. Of those from one on, the places that nobody has settled are proposed anew.
    public Passages recut(SeminarId seminar, Passages cut, int from) {
        admission.admit(seminar, Act.MANAGE);
        List<Passage> placed = Alignment.again(copies.of(seminar).reading(), cut.all(), from);
        return correct(seminar, new Passages(cut.version(), placed));
    }

    public void discard(SeminarId seminar) {
        admission.admit(seminar, Act.MANAGE);
        find(seminar, PREPARED).ifPresent(texts::delete);
    }

    /// Shows the class what was prepared, instead of what it saw before.
    public void show(SeminarId seminar) {
        Seat instructor = admission.admit(seminar, Act.MANAGE);
        FullText prepared = require(find(seminar, PREPARED));
        Passages passages = prepared.passages();
        if (passages.placed() == 0) {
            throw new Problem("seminar.problem.text-nowhere");
        }
        keep(instructor, SHOWN, passages.all());
        texts.delete(prepared);
        announce(seminar);
    }

    /// Takes the text from the class.
    public void remove(SeminarId seminar) {
        admission.admit(seminar, Act.MANAGE);
        find(seminar, SHOWN).ifPresent(texts::delete);
        announce(seminar);
    }

    private Passages keep(Seat instructor, boolean shown, List<Passage> passages) {
        FullText text =
                find(instructor.seminar(), shown).orElseGet(() -> new FullText(instructor, shown, Instant.now(clock)));
        return say(text, passages, instructor);
    }

    private Passages say(FullText text, List<Passage> passages, Seat instructor) {
        if (new Passages(0, passages).isTooLong()) {
            throw new Problem("seminar.problem.text-long", Passages.MOST, Passages.LONGEST);
        }
        text.say(passages, instructor, Instant.now(clock));
        return texts.saveAndFlush(text).passages();
    }

    private void checkLocator(SeminarId seminar, @Nullable String locator) {
        if (locator != null && copies.of(seminar).paragraph(locator).isEmpty()) {
            throw new IllegalArgumentException("No paragraph " + locator + " in this reading");
        }
    }

    private Optional<FullText> find(SeminarId seminar, boolean shown) {
        return texts.findBySeminarAndShown(seminar, shown);
    }

    /// Another instructor may have shown or discarded it meanwhile.
    private static FullText require(Optional<FullText> found) {
        return found.orElseThrow(() -> new Problem("seminar.problem.text-changed"));
    }

    private void announce(SeminarId seminar) {
        live.announce(new Notice(seminar.value(), Notice.Kind.SEMINAR, seminar.value()));
    }
}
