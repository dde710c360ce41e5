/** What one viewer may see of those in the room. */
package org.pointingparty.view.people;
