/** Makes what a release leaves behind, for the tests of later ones: rooms in every state, and their exports. */
package org.pointingparty.kept;
