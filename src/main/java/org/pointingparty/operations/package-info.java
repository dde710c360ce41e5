/** Health checks and metrics, for those who run the product. */
@NullMarked
package org.pointingparty.operations;

import org.jspecify.annotations.NullMarked;
