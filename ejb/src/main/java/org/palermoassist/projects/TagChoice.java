package org.palermoassist.projects;

import java.io.Serializable;

/**
 * One tag among many that are decided at once.
 *
 * @param project whose tag it is
 * @param provision code such as UNTOC-18
 */
public record TagChoice(ProjectRef project, String provision) implements Serializable {}
