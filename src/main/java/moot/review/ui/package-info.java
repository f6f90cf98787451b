/// The desk, and the feedback that a student reads.
@NullMarked
@NamedInterface("ui")
package moot.review.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
