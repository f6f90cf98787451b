package moot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/// The tests of what the elements in `frontend` reckon without a page, run and told by Node’s own test runner. They
/// need Node, which the build of the pages fetches, and no browser.
class FrontendIT {

    private static final List<String> NODE = List.of(
            "node",
            "--experimental-transform-types",
            "--disable-warning=ExperimentalWarning",
            "--import",
            "./src/test/frontend/resolve.mjs",
            "--test",
            "--test-reporter=junit",
            "src/test/frontend/**/*.test.ts");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> whatTheElementsReckon() throws Exception {
        Path report = folder.resolve("report.xml");
        var node = new ProcessBuilder(NODE)
                .redirectOutput(report.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(node.waitFor(2, TimeUnit.MINUTES)).as("ended in time").isTrue();
        List<Element> cases = cases(report);
        assertThat(cases).isNotEmpty();
        boolean passed = cases.stream().noneMatch(FrontendIT::failed);
        assertThat(node.exitValue() == 0).as("what Node says of all of them").isEqualTo(passed);
        return cases.stream().map(each -> dynamicTest(each.getAttribute("name"), () -> tell(each)));
    }

    private static List<Element> cases(Path report) throws Exception {
        var found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testcase");
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static boolean failed(Element each) {
        return each.getElementsByTagName("*").getLength() > 0;
    }

    private static void tell(Element each) {
        if (failed(each)) {
            fail(each.getTextContent());
        }
    }
}
