package org.pointingparty.architecture.circle;

import org.pointingparty.architecture.circle.within.Within;

/** Half of a circle that a test looks for. */
public record Above(Within within) {
}
