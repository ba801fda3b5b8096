package org.palermoassist.books;

/**
 * A row and a posting that may be the same money: the same amount on days near each other, and one of them lacks a reference. A person
 * decides.
 *
 * @param days between both
 */
public record Proposal(BookEntry row, BookEntry posting, long days) {}
