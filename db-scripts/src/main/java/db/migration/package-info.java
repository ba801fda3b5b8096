/** The one Java migration: reference data from CSV. Flyway finds it in the place where it finds the SQL. */
package db.migration;
