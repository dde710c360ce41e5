/** The way in: the home page, names, opening and joining rooms, logging out. */
@NullMarked
package org.pointingparty.page.home;

import org.jspecify.annotations.NullMarked;
