package org.pointingparty.architecture.pattern;

/** A text that counts how often a character of it is read, and lets nobody read more often than that. */
final class CountedText implements CharSequence {

    private final String text;
    private final long most;
    private long reads;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    /** Somebody has read more characters than they may. */
    static final class TooMuchRead extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public char charAt(int index) {
        if (++reads > most) {
            throw new TooMuchRead();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        throw new UnsupportedOperationException("no part of it can be had uncounted");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("nor can the whole of it");
    }
}
