using Evaluation.Declared;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Worker.Folder;

/// <summary>What <c>evaluation.yaml</c> says of a territory folder.</summary>
/// <param name="Name">Name of the territory, as reports print it.</param>
/// <param name="Territory">The territory of the plan.</param>
/// <param name="Fictional">Whether its data are invented: every page says so.</param>
/// <param name="Database">Path of the warehouse, from the folder.</param>
/// <param name="Archive">Path of the archive of originals, from the folder.</param>
/// <param name="Key">Path of the key of pseudonyms, from the folder; the environment variable <c>EVALUATION_PSEUDONYM_KEY</c> wins over it.</param>
/// <param name="Language">Language of reports unless asked otherwise: <c>fr</c> or <c>en</c>.</param>
/// <param name="InternalThreshold">Counts of persons below it are hidden inside.</param>
/// <param name="PublicThreshold">Counts of persons below it are hidden in public editions.</param>
/// <param name="Text">The canonical text.</param>
internal sealed record EvaluationFile(
    string Name,
    TerritoryId Territory,
    bool Fictional,
    string Database,
    string Archive,
    string Key,
    string Language,
    int InternalThreshold,
    int PublicThreshold,
    CanonicalText Text)
{
    /// <summary>Name of the file.</summary>
    internal const string FileName = "evaluation.yaml";

    private static readonly TerritoryId Nowhere = new("country", "FR");

    /// <summary>Reads the text, noting its faults.</summary>
    internal static EvaluationFile? Read(string text, DefinitionFaults faults) =>
        DeclaredFile.Read(FileName, text, faults, map => Read(map, CanonicalText.From(text)));

    private static EvaluationFile Read(DeclaredMap map, CanonicalText text)
    {
        DeclaredMap? disclosure = map.Map("disclosure");
        EvaluationFile file = new(
            map.Text("name"),
            ReadTerritory(map),
            map.Flag("fictional", false),
            map.Text("database"),
            map.Text("archive"),
            map.Text("pseudonym_key"),
            map.OneOf("language", ["fr", "en"]),
            disclosure?.Integer("internal") ?? 0,
            disclosure?.Integer("public") ?? 0,
            text);
        if (disclosure is not null && (file.InternalThreshold < 1 || file.PublicThreshold < file.InternalThreshold))
        {
            disclosure.Fault("seuils attendus : internal au moins 1, public au moins égal à internal");
        }

        return file;
    }

    private static TerritoryId ReadTerritory(DeclaredMap map)
    {
        string text = map.Text("territory");
        TerritoryId? territory = TerritoryId.TryParse(text);
        if (territory is null)
        {
            map.Fault($"territoire attendu sous la forme type:code, par exemple departement:33, reçu [{text}]", "territory");
        }

        return territory ?? Nowhere;
    }
}
