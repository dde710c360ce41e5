/** What browsers send with a request, and long answers: both come and go while no thread waits for them. */
@NullMarked
package org.pointingparty.page.transfer;

import org.jspecify.annotations.NullMarked;
