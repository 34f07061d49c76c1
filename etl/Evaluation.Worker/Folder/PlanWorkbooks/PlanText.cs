namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>Writes the plan of a workbook as YAML.</summary>
internal sealed class PlanText(WorkbookTexts texts)
{
    private readonly SourcedYaml _yaml = new();

    /// <summary>The text; empty when the sheet of the plan hasn't exactly one line.</summary>
    internal SourcedYaml Write()
    {
        if (texts.Of(PlanSheet.Plan) is not [SheetLine plan])
        {
            texts.Fault($"une seule ligne attendue dans la feuille [plan], reçu [{texts.Of(PlanSheet.Plan).Count}]");
            return _yaml;
        }

        texts.Orphans(PlanSheet.Objectives, "axe", PlanSheet.Axes);
        texts.Orphans(PlanSheet.Actions, "objectif", PlanSheet.Objectives);
        texts.Orphans(PlanSheet.Indicators, "suivi par", PlanSheet.Objectives, PlanSheet.Actions);
        texts.Orphans(PlanSheet.Milestones, "action", PlanSheet.Actions);
        Head(plan);
        Each(0, "commitments", texts.Of(PlanSheet.Commitments), Commitment);
        Each(0, "axes", texts.Of(PlanSheet.Axes), Axis, always: true);
        return _yaml;
    }

    private void Head(SheetLine plan)
    {
        _yaml.Words(0, "id", plan, PlanSheet.Id).Plain(0, "version", plan, "version").Label(0, "label", plan)
            .Plain(0, "from", plan, "début").Plain(0, "to", plan, "fin").Plain(0, "effective_from", plan, "prise d'effet").Plain(0, "applies_from", plan, "réécrit depuis")
            .Several(0, "territories", plan, "territoires")
            .Open(0, "assessment:", plan).Plain(1, "on_track", plan, "en bonne voie dès").Plain(1, "at_risk", plan, "à surveiller dès").Plain(1, "minimum_coverage", plan, "couverture minimale");
        if (plan.Cells.Keys.Any(header => header.StartsWith("progression", StringComparison.Ordinal)))
        {
            texts.Need(plan, "progression substantielle dès", "progression modérée dès", "progression limitée dès");
            _yaml.Open(0, "growth:", plan).Plain(1, "substantial", plan, "progression substantielle dès").Plain(1, "moderate", plan, "progression modérée dès").Plain(1, "limited", plan, "progression limitée dès");
        }
    }

    private void Each(int depth, string key, IReadOnlyList<SheetLine> lines, Action<int, SheetLine> write, bool always = false)
    {
        if (lines.Count > 0 || always)
        {
            _yaml.Open(depth, lines.Count == 0 ? $"{key}: []" : $"{key}:", lines is [SheetLine first, ..] ? first : null);
        }

        foreach (SheetLine line in lines)
        {
            _yaml.Open(depth + 1, "-", line);
            write(depth + 2, line);
        }
    }

    private void Commitment(int depth, SheetLine line) => _yaml
        .Words(depth, "id", line, PlanSheet.Id).Words(depth, "signatory", line, "signataire").Words(depth, "siret", line, "SIRET").Plain(depth, "kind", line, "moyen").Label(depth, "label", line)
        .Plain(depth, "quantity", line, "quantité").Plain(depth, "unit", line, "unité").Plain(depth, "by", line, "échéance").Words(depth, "action", line, "action").Words(depth, "evidence", line, "preuve");

    private void Axis(int depth, SheetLine line)
    {
        _yaml.Words(depth, "id", line, PlanSheet.Id).Label(depth, "label", line).Several(depth, "themes", line, "thèmes", words: false).Several(depth, "competences", line, "compétences", words: false);
        Each(depth, "objectives", [.. texts.Under(PlanSheet.Objectives, "axe", line.Cell(PlanSheet.Id))], Objective, always: true);
    }

    private void Objective(int depth, SheetLine line)
    {
        _yaml.Words(depth, "id", line, PlanSheet.Id).Label(depth, "label", line);
        Followed(depth, line);
        Each(depth, "actions", [.. texts.Under(PlanSheet.Actions, "objectif", line.Cell(PlanSheet.Id))], Action);
    }

    private void Action(int depth, SheetLine line)
    {
        _yaml.Words(depth, "id", line, PlanSheet.Id).Label(depth, "label", line).Words(depth, "owner", line, "responsable").Plain(depth, "from", line, "début").Plain(depth, "to", line, "fin");
        if (line.Cells.Keys.Any(header => header.StartsWith("compte", StringComparison.Ordinal)))
        {
            _yaml.Open(depth, "counts:", line).Several(depth + 1, "partners", line, "compte : partenaires").Several(depth + 1, "feeds", line, "compte : flux").Several(depth + 1, "structures", line, "compte : structures")
                .Several(depth + 1, "kinds", line, "compte : types").Several(depth + 1, "themes", line, "compte : thèmes").Several(depth + 1, "territories", line, "compte : territoires").Plain(depth + 1, "share", line, "compte : part");
        }

        Each(depth, "milestones", [.. texts.Under(PlanSheet.Milestones, "action", line.Cell(PlanSheet.Id))], Milestone);
        Followed(depth, line);
    }

    private void Milestone(int depth, SheetLine line) => _yaml.Words(depth, "id", line, PlanSheet.Id).Label(depth, "label", line).Plain(depth, "due", line, "échéance");

    private void Followed(int depth, SheetLine owner) => Each(depth, "indicators", [.. texts.Under(PlanSheet.Indicators, "suivi par", owner.Cell(PlanSheet.Id))], Indicator);

    private void Indicator(int depth, SheetLine line)
    {
        _yaml.Words(depth, "contract", line, "indicateur");
        if (line.Cell("départ : jour") is not null || line.Cell("départ : valeur") is not null)
        {
            texts.Need(line, "départ : jour", "départ : valeur");
            _yaml.Open(depth, "baseline:", line).Plain(depth + 1, "date", line, "départ : jour").Plain(depth + 1, "value", line, "départ : valeur");
        }

        _yaml.Plain(depth, "path", line, "chemin").Several(depth, "season", line, "parts des mois", words: false).Open(depth, "targets:", line);
        for (int at = 1; at <= PlanSheet.Targets; at++)
        {
            Target(depth + 1, line, PlanSheet.TargetDay(at), PlanSheet.TargetValue(at));
        }
    }

    private void Target(int depth, SheetLine line, string day, string value)
    {
        if (line.Cell(day) is not null || line.Cell(value) is not null)
        {
            texts.Need(line, day, value);
            _yaml.Open(depth, "-", line).Plain(depth + 1, "date", line, day).Plain(depth + 1, "value", line, value);
        }
    }
}
