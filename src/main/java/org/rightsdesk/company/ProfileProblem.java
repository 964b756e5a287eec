package org.rightsdesk.company;

/**
 * One thing that is wrong in a profile.
 *
 * @param line counted from 1; 0 where the whole file is meant
 */
record ProfileProblem(String file, int line, String key, String what) implements Comparable<ProfileProblem> {

    @Override
    public int compareTo(ProfileProblem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ", line " + line) + (key.isEmpty() ? "" : ", " + key) + ": " + what;
    }
}
