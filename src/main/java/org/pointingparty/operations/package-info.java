/** Health checks and metrics, for those who run the product. */
package org.pointingparty.operations;
