/** First paint and forms: servlets that answer with whole pages, and the fragments that pages and frames share. */
@NullMarked
package org.pointingparty.page;

import org.jspecify.annotations.NullMarked;
