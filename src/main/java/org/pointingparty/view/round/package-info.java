/** What one viewer may see of a round. */
package org.pointingparty.view.round;
