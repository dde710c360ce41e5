/** The templates of regions, rendered without a request for pages and frames alike. */
package org.pointingparty.page.fragment;
