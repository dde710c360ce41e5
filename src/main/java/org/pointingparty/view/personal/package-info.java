/** What is for one viewer alone, made of one small record. */
@NullMarked
package org.pointingparty.view.personal;

import org.jspecify.annotations.NullMarked;
