/** Scripts and styles, named by their content so that browsers can keep them. */
@NullMarked
package org.pointingparty.page.assets;

import org.jspecify.annotations.NullMarked;
