/** The templates of regions, rendered without a request for pages and frames alike. */
@NullMarked
package org.pointingparty.page.fragment;

import org.jspecify.annotations.NullMarked;
