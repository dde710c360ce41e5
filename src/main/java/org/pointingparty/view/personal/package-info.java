/** What is for one viewer alone: the personal regions, all made from one small record. */
@NullMarked
package org.pointingparty.view.personal;

import org.jspecify.annotations.NullMarked;
