/** Events as JSON: their formats, for ever readable. */
package org.pointingparty.journal.json;
