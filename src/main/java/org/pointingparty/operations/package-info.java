/** What those who run the product need of it. */
package org.pointingparty.operations;
