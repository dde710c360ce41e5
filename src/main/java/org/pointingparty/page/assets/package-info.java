/** Scripts and styles, named by their content so that browsers can keep them. */
package org.pointingparty.page.assets;
