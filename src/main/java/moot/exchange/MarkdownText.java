package moot.exchange;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// The paragraphs and headings of a text in Markdown, without the marks of its formatting. HTML in it is left out.
final class MarkdownText extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    private final List<String> found = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private MarkdownText() {}

    static List<String> paragraphs(String markdown) {
        MarkdownText text = new MarkdownText();
        PARSER.parse(markdown).accept(text);
        return text.found;
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        close();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        close();
    }

    @Override
    public void visit(Text text) {
        open.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        open.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        open.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        open.append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        found.add(block.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
        found.add(block.getLiteral());
    }

    private void close() {
        found.add(open.toString());
        open.setLength(0);
    }
}
