/** What those who run the product need of it. */
@NullMarked
package org.pointingparty.operations;

import org.jspecify.annotations.NullMarked;
