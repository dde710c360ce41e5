/** What is for one viewer alone: the personal regions, all made from one small record. */
package org.pointingparty.view.personal;
