package org.palermoassist.security;

/** A place where something is held about people. The capability that holds it provides one bean for each. */
public interface OwnData {
    /** What is held there about the one who asks. */
    OwnTable about(Actor by);
}
