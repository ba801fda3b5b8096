package org.palermoassist.shared;

import java.util.List;

/**
 * One page of a list and how many records the whole list has for this reader.
 *
 * @param items the rows of this page, in order
 * @param total all records that match and that the reader may see
 * @param page number of this page, from 0
 * @param size rows asked for, 1 to 500
 */
public record Page<T>(List<T> items, long total, int page, int size) {}
