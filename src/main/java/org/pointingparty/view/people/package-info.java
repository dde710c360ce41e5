/** What one viewer may see of the participants. */
package org.pointingparty.view.people;
