/** The way in: the home page, names, opening and joining rooms, logging out. */
package org.pointingparty.page.home;
