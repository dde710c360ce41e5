/** What is for one viewer alone, made of one small record. */
package org.pointingparty.view.personal;
