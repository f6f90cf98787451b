package com.vaadin.flow.component.html;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.Tests;

/// Stands before the class of the same name in browserless-test 1.1.1, which expects the older ancestry of Image
/// (decision 0002). Goes when a browserless-test for 25.3 is published.
@Tests(Image.class)
public class ImageTester extends ComponentTester<Image> {

    public ImageTester(Image image) {
        super(image);
    }
}
