package org.rightsdesk.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Runs something several times and tells the median, what 95 of 100 stay under, and the most. */
final class Measure {

    static final String HEAD = String.format(Locale.ROOT, "%-66s %9s %9s %9s", "", "median", "95 %", "most");

    private final double[] values;

    private Measure(double... values) {
        this.values = values;
        Arrays.sort(this.values);
    }

    /** Milliseconds of each of the runs, after some that are not counted. */
    static Measure millis(int warmUp, int runs, Callable<?> work) throws Exception {
        double[] values = new double[runs];
        for (int i = -warmUp; i < runs; i++) {
            long start = System.nanoTime();
            work.call();
            if (i >= 0) {
                values[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return new Measure(values);
    }

    static Measure of(double... values) {
        return new Measure(values);
    }

    double median() {
        return values[values.length / 2];
    }

    private double most95() {
        return values[Math.max(0, (int) Math.ceil(values.length * 0.95) - 1)];
    }

    String row(String name, String unit) {
        return String.format(
                Locale.ROOT, "%-66s %9.2f %9.2f %9.2f  %s", name, median(), most95(), values[values.length - 1], unit);
    }
}
