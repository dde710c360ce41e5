/** What one viewer may see of the rounds. */
package org.pointingparty.view.round;
