namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>Writes as YAML what a workbook says beside its plan.</summary>
internal static class FollowUpText
{
    internal static SourcedYaml States(WorkbookTexts texts)
    {
        SourcedYaml yaml = new();
        foreach (string of in (string[])["action", "milestone"])
        {
            SheetLine[] said = [.. texts.Under(PlanSheet.States, "de", of)];
            Open(yaml, 0, $"{of}s:", said);
            foreach (SheetLine line in said)
            {
                yaml.Open(1, "-", line).Words(2, of, line, PlanSheet.Id).Plain(2, "on", line, "dit le").Plain(2, "status", line, "état").Words(2, "note", line, "précision");
            }
        }

        return yaml;
    }

    internal static SourcedYaml Governance(WorkbookTexts texts)
    {
        SourcedYaml yaml = new();
        SheetLine[] seats = [.. texts.Under(PlanSheet.Governance, "quoi", "member")];
        SheetLine[] meetings = [.. texts.Under(PlanSheet.Governance, "quoi", "meeting")];
        Homeless(texts, meetings);
        Open(yaml, 0, "members:", seats);
        foreach (SheetLine line in seats)
        {
            texts.Need(line, PlanSheet.Label, "organisation");
            yaml.Open(1, "-", line).Words(2, "id", line, PlanSheet.Id).Label(2, "role", line).Words(2, "organisation", line, "organisation");
        }

        Open(yaml, 0, "meetings:", meetings);
        foreach (SheetLine line in meetings)
        {
            texts.Need(line, "jour");
            yaml.Open(1, "-", line).Words(2, "id", line, PlanSheet.Id).Plain(2, "date", line, "jour").Several(2, "present", line, "sièges présents");
            Decisions(texts, yaml, line);
        }

        return yaml;
    }

    internal static SourcedYaml Grid(WorkbookTexts texts)
    {
        SourcedYaml yaml = new();
        IGrouping<string?, SheetLine>[] questions = [.. texts.Of(PlanSheet.Grid).GroupBy(line => line.Cell(PlanSheet.Id))];
        Open(yaml, 0, "questions:", texts.Of(PlanSheet.Grid));
        foreach (SheetLine[] lines in questions.Select(question => question.ToArray()))
        {
            yaml.Open(1, "-", lines[0]).Words(2, "id", lines[0], PlanSheet.Id).Plain(2, "criterion", lines[0], "critère")
                .Label(2, "question", lines[0], "question", "question en anglais").Several(2, "indicators", lines[0], "indicateurs");
            SheetLine[] judged = [.. lines.Where(line => line.Cell("année") is not null || line.Cell("réponse") is not null)];
            Open(yaml, 2, "judgements:", judged);
            Array.ForEach(judged, line => Judgement(texts, yaml, line));
        }

        return yaml;
    }

    private static void Judgement(WorkbookTexts texts, SourcedYaml yaml, SheetLine line)
    {
        texts.Need(line, "année", "réponse", "pourquoi", "confiance", "jugé par", "preuves");
        yaml.Open(3, "-", line).Plain(4, "year", line, "année").Plain(4, "answer", line, "réponse").Label(4, "text", line, "pourquoi", "pourquoi en anglais")
            .Plain(4, "confidence", line, "confiance").Words(4, "by", line, "jugé par").Several(4, "evidence", line, "preuves");
    }

    private static void Decisions(WorkbookTexts texts, SourcedYaml yaml, SheetLine meeting)
    {
        SheetLine[] said = [.. texts.Under(PlanSheet.Governance, "réunion", meeting.Cell(PlanSheet.Id))];
        SheetLine[] decisions = [.. said.Where(line => line.Cell("quoi") == "decision")];
        SheetLine[] followed = [.. said.Where(line => line.Cell("quoi") == "follow_up")];
        Open(yaml, 2, "decisions:", decisions);
        foreach (SheetLine line in decisions)
        {
            texts.Need(line, PlanSheet.Label);
            yaml.Open(3, "-", line).Words(4, "id", line, PlanSheet.Id).Label(4, "text", line).Several(4, "indicators", line, "indicateurs")
                .Words(4, "action", line, "action").Words(4, "owner", line, "responsable").Plain(4, "due", line, "jour");
        }

        Open(yaml, 2, "follow_up:", followed);
        foreach (SheetLine line in followed)
        {
            texts.Need(line, "état");
            yaml.Open(3, "-", line).Words(4, "decision", line, PlanSheet.Id).Plain(4, "status", line, "état").Words(4, "note", line, "précision");
        }
    }

    private static void Homeless(WorkbookTexts texts, IReadOnlyList<SheetLine> meetings)
    {
        foreach (SheetLine line in texts.Of(PlanSheet.Governance).Where(line => line.Cell("quoi") is "decision" or "follow_up" && meetings.All(meeting => meeting.Cell(PlanSheet.Id) != line.Cell("réunion"))))
        {
            texts.Fault(line, "réunion", $"[{line.Cell("réunion")}] n'est l'identifiant d'aucune réunion");
        }
    }

    private static void Open(SourcedYaml yaml, int depth, string key, IReadOnlyCollection<SheetLine> lines)
    {
        if (lines.Count > 0)
        {
            yaml.Open(depth, key);
        }
    }
}
