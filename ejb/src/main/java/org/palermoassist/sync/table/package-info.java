/** Lists as partners keep them: comma-separated values, workbooks, JSON; read row by row, as text. */
package org.palermoassist.sync.table;
