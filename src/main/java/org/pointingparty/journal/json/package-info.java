/** Events as JSON, in formats that stay readable for ever. */
package org.pointingparty.journal.json;
