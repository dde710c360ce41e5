/**
 * First paint and forms, and the product's JSP fragments, which it renders for a page and for a push alike.
 */
package org.pointingparty.page;
