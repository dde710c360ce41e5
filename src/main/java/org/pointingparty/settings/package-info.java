/**
 * What is decided outside the rules: the product's languages and texts, and what an operator may set. A leaf: it knows
 * no other package.
 */
package org.pointingparty.settings;
