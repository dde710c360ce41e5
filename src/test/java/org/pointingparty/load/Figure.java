package org.pointingparty.load;

/**
 * One measured figure.
 *
 * @param scenario where it comes from
 * @param measure what it is
 * @param value in the unit
 * @param unit such as ms
 * @param target what it should not exceed, or null
 */
record Figure(String scenario, String measure, double value, String unit, Double target) {

    /** Whether the target is met; a figure without one is never missed. */
    boolean isMet() {
        return target == null || value <= target;
    }

    String verdict() {
        if (target == null) {
            return "";
        }
        return isMet() ? "met" : "MISSED";
    }
}
