/** What the columns of a partner's list mean: suggested from headings and content, corrected by a person, kept in versions. */
package org.palermoassist.sync.mapping;
