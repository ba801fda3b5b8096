package org.palermoassist.sync.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.sync.table.Head;

/** Words by which lists say where a project stands, in English, French and Spanish. Source of the codes: IATI list ActivityStatus. */
final class StatusWords {
    private static final Map<String, List<String>> BY_CODE = Map.of(
            "1",
            List.of(
                    "pipeline",
                    "identification",
                    "planned",
                    "proposed",
                    "planning",
                    "in preparation",
                    "upcoming",
                    "not started",
                    "prevu",
                    "planifie",
                    "en preparation",
                    "a venir",
                    "projete",
                    "previsto",
                    "planificado",
                    "en preparacion",
                    "propuesto",
                    "por iniciar"),
            "2",
            List.of(
                    "implementation",
                    "ongoing",
                    "on going",
                    "active",
                    "in progress",
                    "under way",
                    "running",
                    "current",
                    "operational",
                    "open",
                    "en cours",
                    "en cours d execution",
                    "en cours de mise en oeuvre",
                    "actif",
                    "mise en oeuvre",
                    "en execution",
                    "en curso",
                    "en ejecucion",
                    "activo",
                    "vigente",
                    "ejecucion"),
            "3",
            List.of(
                    "finalisation",
                    "finalization",
                    "completed",
                    "complete",
                    "ended",
                    "finished",
                    "termine",
                    "acheve",
                    "finalise",
                    "finalizado",
                    "terminado",
                    "concluido",
                    "completado"),
            "4",
            List.of("closed", "financially closed", "cloture", "clos", "ferme", "cerrado"),
            "5",
            List.of("cancelled", "canceled", "annule", "abandonne", "cancelado", "anulado"),
            "6",
            List.of("suspended", "on hold", "suspendu", "en suspens", "suspendido", "en pausa"));
    private static final Map<String, String> CODES = codes();

    private StatusWords() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        BY_CODE.forEach((code, words) -> {
            codes.put(code, code);
            words.forEach(word -> {
                codes.put(word, code);
                codes.put(word + "e", code);
            });
        });
        return codes;
    }

    static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(Head.key(text)));
    }
}
