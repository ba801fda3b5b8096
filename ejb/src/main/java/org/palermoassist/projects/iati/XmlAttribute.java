package org.palermoassist.projects.iati;

/** One attribute; namespace and prefix are empty text for the standard's own. */
record XmlAttribute(String namespace, String prefix, String local, String value) {

    boolean is(String name) {
        return namespace.isEmpty() && local.equals(name);
    }
}
