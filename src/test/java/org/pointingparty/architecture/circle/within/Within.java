package org.pointingparty.architecture.circle.within;

import org.pointingparty.architecture.circle.Above;

/** The other half of the circle. */
public record Within(Above above) {
}
