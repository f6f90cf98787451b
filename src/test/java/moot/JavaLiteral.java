package moot;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.ToolProvider;

/// A string in the program's own sources, as the compiler reads it; so neither comments nor annotations count.
///
/// @param place  file and line
/// @param begun  whether something is added behind it, so that it is only the beginning of a text
/// @param givenTo name of the method, or `new` and the class, that it is an argument of; empty if of none
record JavaLiteral(Path file, String place, String text, boolean begun, String givenTo) {

    private static final Path SOURCES = Path.of("src/main/java");

    static List<JavaLiteral> all() {
        List<JavaLiteral> found = new ArrayList<>();
        try (var paths = Files.walk(SOURCES)) {
            var files = paths.filter(path -> path.toString().endsWith(".java")).toList();
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
                var task = (JavacTask)
                        compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
                for (CompilationUnitTree unit : task.parse()) {
                    new Finder(unit, Trees.instance(task), found).scan(unit, null);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    boolean isOnScreen() {
        return Objects.requireNonNull(file.getParent()).endsWith("ui");
    }

    private static final class Finder extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<JavaLiteral> found;

        Finder(CompilationUnitTree unit, Trees trees, List<JavaLiteral> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                Path file = Path.of(unit.getSourceFile().toUri());
                long line = unit.getLineMap()
                        .getLineNumber(trees.getSourcePositions().getStartPosition(unit, literal));
                found.add(new JavaLiteral(
                        file, file.getFileName() + ":" + line, text, isBegun(literal), givenTo(getCurrentPath())));
            }
            return null;
        }

        private boolean isBegun(LiteralTree literal) {
            return getCurrentPath().getParentPath().getLeaf() instanceof BinaryTree sum
                    && sum.getKind() == Tree.Kind.PLUS
                    && sum.getLeftOperand() == literal;
        }

        private static String givenTo(TreePath literal) {
            TreePath at = literal.getParentPath();
            while (at.getLeaf() instanceof BinaryTree
                    || at.getLeaf() instanceof ParenthesizedTree
                    || at.getLeaf() instanceof ConditionalExpressionTree) {
                at = at.getParentPath();
            }
            return switch (at.getLeaf()) {
                case MethodInvocationTree call -> lastName(call.getMethodSelect());
                case NewClassTree made -> "new " + lastName(made.getIdentifier());
                default -> "";
            };
        }

        private static String lastName(Tree tree) {
            String name = tree.toString();
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }
}
