package moot.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeptFilesTest {

    private static final String FOR_GOOD = "max-age=31536000, public, immutable";

    private static final FilterChain SERVER = (request, answer) -> {
        var response = (HttpServletResponse) answer;
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Pragma", "no-cache");
        response.setDateHeader("Expires", 0);
        response.setHeader("ETag", "kept");
    };

    private static final FilterChain NOTHING_THERE =
            (request, answer) -> ((HttpServletResponse) answer).sendError(HttpServletResponse.SC_NOT_FOUND);

    @Test
    void aFileOfTheBuildIsKeptForGood() throws Exception {
        MockHttpServletResponse answer = ask("/VAADIN/build/moot-map-C0FFEE.js", "", SERVER);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo(FOR_GOOD);
        assertThat(answer.getHeader("Pragma")).isNull();
        assertThat(answer.getHeader("Expires")).isNull();
        assertThat(answer.getHeader("ETag")).isEqualTo("kept");
    }

    @Test
    void aFileWithItsVersionIsKeptForGood() throws Exception {
        assertThat(ask("/styles/room.css", "v-c=1234abcd", SERVER).getHeader("Cache-Control"))
                .isEqualTo(FOR_GOOD);
    }

    @Test
    void pagesAndOtherFilesAreKeptAsTheServerSays() throws Exception {
        assertThat(ask("/", "", SERVER).getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(ask("/styles/room.css", "", SERVER).getHeader("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void aPageIsNotKeptWhateverItIsAskedWith() throws Exception {
        assertThat(ask("/seminar/1", "v-c=1234abcd", SERVER).getHeader("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void whatIsNotThereIsNotKept() throws Exception {
        assertThat(ask("/VAADIN/build/gone.js", "", NOTHING_THERE).getHeader("Cache-Control"))
                .isEqualTo("no-store");
    }

    private static MockHttpServletResponse ask(String path, String query, FilterChain server) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        var response = new MockHttpServletResponse();
        new KeptFiles().doFilter(request, response, server);
        return response;
    }
}
