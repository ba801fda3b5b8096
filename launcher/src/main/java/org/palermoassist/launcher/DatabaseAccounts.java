package org.palermoassist.launcher;

/** The statements a server of our own runs at each start: one schema, two accounts, nobody else. One statement a line. */
record DatabaseAccounts(Database database) {

    String initScript() {
        String app = database.app().user() + "@'127.0.0.1'";
        Database.Account owner = database.owner().orElseThrow();
        String ownerName = owner.user() + "@'127.0.0.1'";
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
                "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');",
                "FLUSH PRIVILEGES;",
                "ALTER USER IF EXISTS root@localhost ACCOUNT LOCK;",
                "DROP DATABASE IF EXISTS test;",
                "CREATE USER IF NOT EXISTS " + app + ", " + ownerName + ";",
                "ALTER USER " + app + " IDENTIFIED BY '" + database.app().password() + "', " + ownerName
                        + " IDENTIFIED BY '" + owner.password() + "';",
                "GRANT ALL ON portal.* TO " + ownerName + " WITH GRANT OPTION;",
                "GRANT SELECT, INSERT ON portal.* TO " + app + ";",
                "");
    }
}
