/** What guests did and saw while something failed, and the judgement of it against what the journal holds. */
package org.pointingparty.faults.history;
