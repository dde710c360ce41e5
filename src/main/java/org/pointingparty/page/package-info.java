/**
 * First paint and forms: servlets that answer with whole pages, and the fragments that pages and pushes share.
 */
package org.pointingparty.page;
