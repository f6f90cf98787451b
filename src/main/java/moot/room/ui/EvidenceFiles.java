package moot.room.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import moot.library.ui.EvidenceFile;
import moot.library.ui.PackPages;
import moot.seminar.SeminarId;
import moot.seminar.Sources;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Hands the evidence of a seminar to the browsers of those who take part. It is much and never changes, so a browser
/// keeps it, and no page holds it on the server.
@RestController
class EvidenceFiles {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final PackPages pages;
    private final Sources sources;

    EvidenceFiles(PackPages pages, Sources sources) {
        this.pages = pages;
        this.sources = sources;
    }

    /// Where the evidence of a seminar is, seen from the root of the program.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException if it is not the visitor's seminar
    String address(SeminarId seminar) {
        return "seminar/" + seminar + "/evidence/" + file(seminar).name();
    }

    @GetMapping("/seminar/{seminar}/evidence/{name}")
    ResponseEntity<byte[]> evidence(
            @PathVariable UUID seminar, @PathVariable String name, HttpServletResponse response) {
        EvidenceFile file = file(new SeminarId(seminar));
        if (!file.name().equals(name)) {
            return ResponseEntity.notFound().build();
        }
        // What is said of pages stands there already; what the answer below says would only join it.
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD.getHeaderValue());
        response.setHeader(HttpHeaders.PRAGMA, null);
        response.setHeader(HttpHeaders.EXPIRES, null);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(file.json());
    }

    private EvidenceFile file(SeminarId seminar) {
        return pages.evidence(sources.additions(seminar).own());
    }
}
