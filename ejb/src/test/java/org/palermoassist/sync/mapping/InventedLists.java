package org.palermoassist.sync.mapping;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Three project lists as nobody prepared them: different headers, languages and habits. All of them are invented. */
public final class InventedLists {
    private InventedLists() {}

    /** English workbook: two lines above the headings, real dates, amounts as numbers, one project over two rows with merged cells. */
    public static Path english() {
        return write(".xlsx", out -> {
            try (Workbook book = new Workbook(out, "Palermo Assist", "1.0")) {
                Worksheet notes = book.newWorksheet("Read me");
                notes.value(0, 0, "Kept by the programme office");
                Worksheet list = book.newWorksheet("Projects 2025");
                list.value(0, 0, "Overview of projects");
                row(
                        list,
                        3,
                        "Project No.",
                        "Project title",
                        "Status",
                        "Country",
                        "Start date",
                        "End date",
                        "Budget (EUR)",
                        "Donors",
                        "UNTOC article(s)",
                        "Contact");
                row(
                        list,
                        4,
                        "PO/101",
                        "Training of prosecutors on extradition",
                        "Ongoing",
                        "Kenya",
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2025, 2, 28),
                        250000,
                        "Norway; Sweden",
                        "Art. 16 and Art. 18, para 13",
                        "Ann Lee <ann.lee@example.org>");
                row(list, 5, null, null, null, "Uganda");
                list.range(4, 0, 5, 0).merge();
                list.range(4, 1, 5, 1).merge();
                row(
                        list,
                        6,
                        "PO/102",
                        "Victim support along the coast",
                        "Completed",
                        "Ghana 60%, Togo 40%",
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2022, 12, 31),
                        100000.5,
                        "Sweden",
                        "TIP 6-8",
                        "");
                row(
                        list,
                        7,
                        "PO/103",
                        "Marking of firearms",
                        "On hold",
                        "Atlantis",
                        LocalDate.of(2024, 1, 15),
                        "next spring",
                        80000,
                        "Norway",
                        "Firearms Protocol art. 8",
                        "");
            }
        });
    }

    /** French text in Windows-1252: semicolons, day first, decimal commas, a line break in quotes. */
    public static Path french() {
        return text(
                "N° de projet;Intitulé du projet;Pays bénéficiaire(s);État d'avancement;Date de début;Date de fin;Montant engagé;Devise;Bailleur de fonds;Articles de la Convention\r\n"
                        + "FR-07;Appui à la Côte d'Ivoire et au Bénin;Côte d’Ivoire, Bénin;En cours;15/02/2023;31/12/2025;1.250.000,50;EUR;France;articles 5 et 23\r\n"
                        + "FR-08;\"Lutte contre la traite\r\nen milieu urbain\";Tanzanie;Terminé;01/03/2020;30/06/2022;80.000,00;EUR;France;Protocole contre la traite, art. 9\r\n"
                        + "FR-09;Coopération judiciaire;Mali;Clôturé;13/13/2023;30/06/2024;12.5.00;EUR;France;article 18\r\n",
                Charset.forName("windows-1252"));
    }

    /** Spanish text in UTF-8 with a byte order mark: tabs, month first, one column of budget for each year. */
    public static Path spanish() {
        return text(
                "\uFEFFCódigo\tNombre del proyecto\tPaíses\tEstado\tInicio\tFin\tPresupuesto 2024 (USD)\tPresupuesto 2025 (USD)\tSocio ejecutor\r\n"
                        + "E-1\tFortalecimiento de fiscalías\tPerú; Ecuador\tEn ejecución\t03/31/2024\t12/15/2025\t10,000.00\t12,500.25\tUniversidad del Sur\r\n"
                        + "E-2\tControl de fronteras\tBolivia\tPlanificado\t07/01/2026\t12/31/2026\t-\t7,000\tAduana Central\r\n",
                StandardCharsets.UTF_8);
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof LocalDate day) {
                sheet.value(row, i, day);
                sheet.style(row, i).format("dd/mm/yyyy").set();
            } else if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] != null) {
                sheet.value(row, i, String.valueOf(cells[i]));
            }
        }
    }

    /** A text as a file. */
    public static Path text(String text, Charset charset) {
        return write(".csv", out -> out.write(text.getBytes(charset)));
    }

    /** What writes a file. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** A file in the temporary directory. */
    public static Path write(String end, Writing writing) {
        try {
            Path file = Files.createTempFile("list", end);
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file)) {
                writing.to(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
