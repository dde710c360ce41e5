/** First paint and forms: servlets that answer with whole pages, and the fragments that pages and frames share. */
package org.pointingparty.page;
