package org.palermoassist.shared;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Personal data that is erased with its rows. */
public final class ExpiredRows implements PersonalData {
    private final EntityManager em;
    private final String name;
    private final int days;
    private final String delete;

    /**
     * Says which rows.
     *
     * @param delete {@code DELETE FROM ... WHERE ... < ?}, where the one placeholder is the moment before which a row has ended
     */
    public ExpiredRows(EntityManager em, String name, int days, String delete) {
        this.em = em;
        this.name = name;
        this.days = days;
        this.delete = delete;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int days() {
        return days;
    }

    @Override
    public int erase(Instant before, int most) {
        return Sql.change(em, delete + " LIMIT " + most, before);
    }
}
