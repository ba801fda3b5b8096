/** Documents on the pages of records. */
package org.palermoassist.web.documents;
