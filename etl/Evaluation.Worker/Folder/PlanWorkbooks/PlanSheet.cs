namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>A sheet of the plan's workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Help">What one line is, in a sentence.</param>
/// <param name="Columns">Its columns, in order.</param>
internal sealed record PlanSheet(string Name, string Help, IReadOnlyList<SheetColumn> Columns)
{
    internal const string Id = "identifiant";
    internal const string Label = "intitulé";
    internal const string LabelEn = "intitulé en anglais";

    internal static PlanSheet Plan { get; } = new("plan", "Une seule ligne : la version du plan. Un avenant s'écrit dans un autre classeur, avec la version suivante.",
    [
        Text(Id), Number("version"), Text(Label), Text(LabelEn, false), Day("début"), Day("fin"), Day("prise d'effet"), Day("réécrit depuis", false), List("territoires"),
        Number("en bonne voie dès"), Number("à surveiller dès"), Number("couverture minimale"), Number("progression substantielle dès", false), Number("progression modérée dès", false), Number("progression limitée dès", false),
    ]);

    internal static PlanSheet Axes { get; } = new("axes", "Une ligne par axe.",
        [Text(Id), Text(Label), Text(LabelEn, false), List("thèmes", PlanWords.Themes), List("compétences", PlanWords.Competences)]);

    internal static PlanSheet Objectives { get; } = new("objectifs", "Une ligne par objectif.", [Text(Id), Text("axe"), Text(Label), Text(LabelEn, false)]);

    internal static PlanSheet Actions { get; } = new("actions", "Une ligne par action, et ce qu'elle compte de l'activité livrée.",
    [
        Text(Id), Text("objectif"), Text(Label), Text(LabelEn, false), Text("responsable"), Day("début"), Day("fin"),
        List("compte : partenaires"), List("compte : flux"), List("compte : structures"), List("compte : types"), List("compte : thèmes"), List("compte : territoires"), Number("compte : part", false),
    ]);

    internal static PlanSheet Indicators { get; } = new("indicateurs", "Une ligne par indicateur suivi, pour un objectif ou pour une action.",
    [
        Text("suivi par"), Text("indicateur"), Day("départ : jour", false), Number("départ : valeur", false), Word("chemin", PlanWords.Paths, false), new SheetColumn("parts des mois", CellKind.Numbers, false, []),
        .. Enumerable.Range(1, Targets).SelectMany(at => new[] { Day(TargetDay(at), at == 1), Number(TargetValue(at), at == 1) }),
    ]);

    internal static PlanSheet Milestones { get; } = new("jalons", "Une ligne par étape d'une action.", [Text(Id), Text("action"), Text(Label), Text(LabelEn, false), Day("échéance")]);

    internal static PlanSheet States { get; } = new("états", "Une ligne par état dit d'une action ou d'une étape, avec son jour : les anciens restent.",
        [Word("de", [("action", "action"), ("étape", "milestone")]), Text(Id), Day("dit le"), Word("état", PlanWords.Statuses), Text("précision", false)]);

    internal static PlanSheet Commitments { get; } = new("engagements", "Une ligne par promesse d'un signataire.",
    [
        Text(Id), Text("signataire"), Text("SIRET", false), Word("moyen", PlanWords.CommitmentKinds), Text(Label), Text(LabelEn, false), Number("quantité"), Word("unité", PlanWords.Units),
        Day("échéance"), Text("action", false), Text("preuve", false),
    ]);

    internal static PlanSheet Governance { get; } = new("gouvernance", "Une ligne par siège, réunion, décision ou suite d'une décision. Personne n'y est nommé.",
    [
        Word("quoi", PlanWords.Rows), Text(Id), Text("réunion", false), Day("jour", false), Text(Label, false), Text(LabelEn, false), Text("organisation", false), List("sièges présents"),
        List("indicateurs"), Text("action", false), Text("responsable", false), Word("état", PlanWords.Statuses, false), Text("précision", false),
    ]);

    internal static PlanSheet Grid { get; } = new("grille", "Une ligne par question et par année jugée. Un jugement demande au moins une preuve.",
    [
        Text(Id), Word("critère", PlanWords.Criteria), Text("question"), Text("question en anglais", false), List("indicateurs"), Number("année", false), Word("réponse", PlanWords.Answers, false),
        Text("pourquoi", false), Text("pourquoi en anglais", false), Word("confiance", PlanWords.Confidences, false), Text("jugé par", false), List("preuves"),
    ]);

    /// <summary>Every sheet, in order.</summary>
    internal static IReadOnlyList<PlanSheet> All { get; } = [Plan, Axes, Objectives, Actions, Indicators, Milestones, States, Commitments, Governance, Grid];

    /// <summary>How many targets a line may hold.</summary>
    internal const int Targets = 5;

    internal static string TargetDay(int at) => $"cible {at} : jour";

    internal static string TargetValue(int at) => $"cible {at} : valeur";

    private static SheetColumn Text(string header, bool required = true) => new(header, CellKind.Text, required, []);

    private static SheetColumn Number(string header, bool required = true) => new(header, CellKind.Number, required, []);

    private static SheetColumn Day(string header, bool required = true) => new(header, CellKind.Day, required, []);

    private static SheetColumn List(string header, IReadOnlyList<(string, string)>? words = null) => new(header, CellKind.List, false, words ?? []);

    private static SheetColumn Word(string header, IReadOnlyList<(string, string)> words, bool required = true) => new(header, CellKind.Text, required, words);
}
