using Evaluation.Declared;
using Evaluation.Etl.Returns;
using Evaluation.Indicators;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Territories;
using Evaluation.Worker.Schedule.Alerts;
using Evaluation.Worker.Schedule.Declared;

namespace Evaluation.Worker.Folder;

/// <summary>What <c>evaluation.yaml</c> says of a territory folder.</summary>
/// <param name="Figures">What figures take from it.</param>
/// <param name="Fictional">Whether its data are invented: every page says so.</param>
/// <param name="Database">Where the warehouse is.</param>
/// <param name="Archive">Path of the archive of originals, from the folder.</param>
/// <param name="Key">Path of the key of pseudonyms, from the folder; the environment variable <c>EVALUATION_PSEUDONYM_KEY</c> wins over it.</param>
/// <param name="Returns">How long originals with rejected lines are kept, and whom partners may ask.</param>
/// <param name="Language">Language of reports unless asked otherwise: <c>fr</c> or <c>en</c>.</param>
/// <param name="Text">The canonical text.</param>
internal sealed record EvaluationFile(
    FolderSettings Figures,
    bool Fictional,
    DatabasePlace Database,
    string Archive,
    string Key,
    ReturnTerms Returns,
    string Language,
    CanonicalText Text)
{
    /// <summary>Name of the file.</summary>
    internal const string FileName = "evaluation.yaml";

    private const int UsualRetention = 24;

    /// <summary>Months for which a person stays after the last contact; the CNIL's reference for social work says two years.</summary>
    internal int RetentionMonths { get; init; } = UsualRetention;

    /// <summary>Identifiers of keys of pseudonyms that are lost for good; persons known by them are left as they are.</summary>
    internal IReadOnlyList<string> LostKeys { get; init; } = [];

    /// <summary>What holds for all that is done by itself.</summary>
    internal ScheduleSettings Schedule { get; init; } = ScheduleSettings.Usual;

    /// <summary>Reports written by themselves.</summary>
    internal IReadOnlyList<ScheduledReport> Reports { get; init; } = [];

    /// <summary>Past what somebody is told, and how; null when nobody is.</summary>
    internal AlertSettings? Alerts { get; init; }

    /// <summary>Name of the territory, as reports print it.</summary>
    internal string Name => Figures.Name;

    /// <summary>The territory of the plan.</summary>
    internal TerritoryId Territory => Figures.Territories[0];

    /// <summary>Reads the text, noting its faults.</summary>
    internal static EvaluationFile? Read(string text, DefinitionFaults faults) => DeclaredFile.Read(FileName, text, faults, map => new EvaluationFile(
        FolderSettings.From(map),
        map.Flag("fictional", false),
        map.Value("database") is DeclaredValue database ? DatabasePlace.Read(database) : new DatabasePlace(Engine.DuckDb, string.Empty, null, null, null),
        map.Text("archive"),
        map.Text("pseudonym_key"),
        map.OptionalMap("returns", ReturnTerms.Read) ?? ReturnTerms.Usual,
        map.OneOf("language", ["fr", "en"]),
        CanonicalText.From(text))
    {
        RetentionMonths = map.OptionalMap("retention") is { } retention ? Retention(retention) : UsualRetention,
        LostKeys = map.OptionalTexts("lost_pseudonym_keys"),
        Schedule = map.OptionalMap("schedule", ScheduleSettings.Read) ?? ScheduleSettings.Usual,
        Alerts = map.OptionalMap("alerts", AlertSettings.Read),
        Reports = ScheduledReport.All(map),
    });

    private static int Retention(DeclaredMap map)
    {
        int months = map.Integer("months");
        if (months is < 1 or > 120)
        {
            map.Fault($"de 1 à 120 mois attendus, reçu [{months}]", "months");
        }

        return months;
    }
}
