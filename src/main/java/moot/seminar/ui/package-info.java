/// The screens on which an instructor makes and runs seminars, and the one on which a class comes in. What the room
/// shows as well (the QR code, the badge of a state) may be taken from here.
@NullMarked
@NamedInterface("ui")
package moot.seminar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
