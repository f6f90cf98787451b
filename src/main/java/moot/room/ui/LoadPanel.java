package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import moot.base.Problem;
import moot.exchange.TextFile;
import moot.seminar.Passages;

/// Where a text comes in: pasted, or as a file. What cannot be taken is told here and stays as it is.
final class LoadPanel extends Composite<Section> {

    private final transient TextFile files;
    private final transient Consumer<List<String>> prepare;
    private final TextArea pasted = new TextArea();
    private final Upload upload = new Upload();
    private final Paragraph fault = new Paragraph();

    /// @param prepare told the paragraphs of the text
    LoadPanel(TextFile files, Consumer<List<String>> prepare) {
        this.files = files;
        this.prepare = prepare;
        pasted.setLabel(getTranslation("room.text.paste"));
        pasted.setMaxLength(Passages.LONGEST);
        pasted.setMaxRows(12);
        pasted.setWidthFull();
        Button take =
                new Button(getTranslation("room.text.take"), click -> take(() -> files.paragraphs(pasted.getValue())));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        fault.addClassName("full-text__fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        prepareUpload();
        getContent().addClassNames("full-text__part", "moot-card");
        getContent().add(new H2(getTranslation("room.text.load")), fault, pasted, take, upload);
    }

    private void prepareUpload() {
        upload.setUploadHandler(new InMemoryUploadHandler((file, bytes) -> take(file.fileName(), bytes)) {
            @Override
            public long getFileSizeMax() {
                return TextFile.LARGEST;
            }
        });
        upload.setMaxFileSize(TextFile.LARGEST);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(TextFile.endings().toArray(String[]::new));
        upload.setUploadButton(new Button(getTranslation("room.text.file")));
        upload.setDropLabel(new Span(getTranslation("room.text.drop")));
        upload.addFileRejectedListener(
                rejected -> tell(getTranslation("room.text.rejected", TextFile.LARGEST / 1_000_000)));
    }

    void take(String name, byte[] bytes) {
        upload.clearFileList();
        take(() -> files.paragraphs(name, bytes));
    }

    private void take(Supplier<List<String>> paragraphs) {
        try {
            fault.setVisible(false);
            prepare.accept(paragraphs.get());
        } catch (Problem problem) {
            tell(getTranslation(problem.key(), problem.params()));
        }
    }

    private void tell(String words) {
        fault.setText(words);
        fault.setVisible(true);
    }
}
