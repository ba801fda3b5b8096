package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.donors.DonorStatement;
import org.palermoassist.donors.DonorStatements;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Refs;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;

/** The statement of a donor; donor, period and currency stand in the address. */
@Named
@RequestScoped
public class StatementView {
    @Inject
    private DonorStatements statements;

    @Inject
    private StatementAsked asked;

    @Inject
    private DonorWords words;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private DonorStatement statement;
    private StatementTables tables;

    /** Its title. */
    public String getTitle() {
        return tables().title();
    }

    /** Its parts. */
    public List<StatementTables.Table> getTables() {
        return tables().all();
    }

    /** An amount or a text, as it is written. */
    public String shown(Object cell) {
        return tables().shown(cell);
    }

    /** Whether a cell is an amount. */
    public boolean isAmount(Object cell) {
        return cell instanceof Money;
    }

    /** Whether a cell is a ref, which is not broken over lines. */
    public boolean isRef(Object cell) {
        return Refs.isOne(String.valueOf(cell));
    }

    private StatementTables tables() {
        if (tables == null) {
            tables = new StatementTables(getStatement(), portal.getLanguage(), words);
        }
        return tables;
    }

    /** The statement that the address names. */
    public DonorStatement getStatement() {
        if (statement == null) {
            StatementAsked.Read read = asked.of(address::get, words.reader());
            statement = statements.of(read.donor(), read.asked(), words.reader());
        }
        return statement;
    }
}
