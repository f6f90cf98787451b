package moot.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.StaticFileHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class NamedFilesTest {

    private final List<String> lookedFor = new ArrayList<>();
    private final StaticFileHandler files =
            NamedFiles.only((request, response) -> lookedFor.add(request.getPathInfo()));

    @ParameterizedTest
    @ValueSource(strings = {"/styles/room.css", "/VAADIN/build/indexhtml-B.js", "/favicon.ico", "/a.b/c.d"})
    void aFileIsLookedFor(String path) throws IOException {
        assertThat(isServed(path)).isTrue();
        assertThat(lookedFor).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/seminar/01a22a77-b7e1", "/return/jeAeZ43wW92v-Hwvc7l_y6g", "/styles", "/a.b/c"})
    void aPageIsNoFile(String path) throws IOException {
        assertThat(isServed(path)).isFalse();
        assertThat(lookedFor).isEmpty();
    }

    private boolean isServed(String path) throws IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setPathInfo(path);
        return files.serveStaticResource(request, new MockHttpServletResponse());
    }
}
