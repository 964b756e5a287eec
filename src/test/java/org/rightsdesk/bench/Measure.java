package org.rightsdesk.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Runs something several times and tells the least, the median and the most. */
final class Measure {

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

    String row(String name, String unit) {
        return String.format(
                Locale.ROOT, "%-58s %9.2f %9.2f %9.2f  %s", name, values[0], median(), values[values.length - 1], unit);
    }
}
