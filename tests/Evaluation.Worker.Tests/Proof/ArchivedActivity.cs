using System.Globalization;

namespace Evaluation.Worker.Tests.Proof;

/// <summary>One activity as its archived line tells it, read here without the program: our own understanding of three partners' files.</summary>
internal sealed record ArchivedActivity(int Delivery, int Line, string Partner, DateOnly Day, string Commune, string Kind, int Participants, Dictionary<string, string> Told)
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["Accompagnement individuel"] = "individuel",
        ["Aide ponctuelle"] = "ponctuel",
        ["Atelier collectif"] = "collectif",
    };

    /// <summary>Whether it is a report of the first version.</summary>
    internal bool IsV1 => Told.ContainsKey("date_accompagnement");

    /// <summary>People helped.</summary>
    internal int Supports => Kind == "collectif" ? Participants : 1;

    /// <summary>A number told; null where nothing is.</summary>
    internal int? Number(params string[] columns) => columns.Select(column => Told.GetValueOrDefault(column, "")).FirstOrDefault(value => value.Length > 0) is string text
        && int.TryParse(text, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>The activities of a CSV of CRA; of two lines with one identifier, the one touched last.</summary>
    internal static IEnumerable<ArchivedActivity> Cras(string archive, string sha256, int delivery, string partner)
    {
        (int Line, List<string> Fields)[] records = [.. PlainCsv.Read(archive, sha256)];
        int width = records[1].Fields.Count;
        return records.Skip(1)
            .Where(record => record.Fields.Count == width)
            .Select(record => Cra(record.Line, Named(records[0].Fields, [.. record.Fields.Select(field => field is "null" or "{}" ? "" : field)]), delivery, partner))
            .OfType<ArchivedActivity>()
            .GroupBy(activity => activity.Told["id"])
            .Select(same => same.MaxBy(activity => activity.Told["updated_at"] is { Length: > 0 } touched ? touched : activity.Told["created_at"], StringComparer.Ordinal)!);
    }

    /// <summary>The activities of an association's workbook, which the archive keeps as a CSV with the number of each row.</summary>
    internal static IEnumerable<ArchivedActivity> Sheet(string archive, string sha256, int delivery, string partner)
    {
        (int Line, List<string> Fields)[] records = [.. PlainCsv.Read(archive, sha256)];
        int header = Array.FindIndex(records, record => record.Fields[0] == "#");
        return records.Skip(header + 1).Select(record => Row(Named(records[header].Fields, record.Fields), delivery, partner)).OfType<ArchivedActivity>();
    }

    /// <summary>The activities of La Coop's API, which the archive keeps as a CSV with the rank of each item; those held in a place happen in its commune.</summary>
    internal static IEnumerable<ArchivedActivity> Coop(string archive, string sha256, int delivery, string partner, Dictionary<string, string> places) =>
        Items(archive, sha256).Select(told => new ArchivedActivity(
            delivery, int.Parse(told["#"], CultureInfo.InvariantCulture), partner, DateOnly.ParseExact(told["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            told["structure_id"].Length > 0 ? places[told["structure_id"]] : told["lieu_code_insee"], told["type"], int.Parse(told["accompagnements"], CultureInfo.InvariantCulture), told));

    /// <summary>The commune of each place that La Coop tells.</summary>
    internal static Dictionary<string, string> Places(string archive, string sha256) => Items(archive, sha256).ToDictionary(told => told["id"], told => told["code_insee"]);

    private static IEnumerable<Dictionary<string, string>> Items(string archive, string sha256)
    {
        (int Line, List<string> Fields)[] records = [.. PlainCsv.Read(archive, sha256)];
        List<string> header = [.. records[0].Fields.Select(column => column == "type" ? "" : column.Replace("attributes.", "", StringComparison.Ordinal))];
        return records.Skip(1).Select(record => Named(header, record.Fields));
    }

    private static ArchivedActivity? Cra(int line, Dictionary<string, string> told, int delivery, string partner)
    {
        bool dated = DateTime.TryParseExact(told["date_accompagnement"], "yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime utc);
        bool counted = int.TryParse(told["nb_participants"], CultureInfo.InvariantCulture, out int participants) && participants is >= 1 and <= 100;
        bool lasted = told["duree_minutes"].Length == 0 || (int.TryParse(told["duree_minutes"], CultureInfo.InvariantCulture, out int minutes) && minutes is >= 0 and <= 1440);
        return dated && counted && lasted
            ? new(delivery, line, partner, DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Paris)), told["code_commune"], told["activite"], participants, told)
            : null;
    }

    private static ArchivedActivity? Row(Dictionary<string, string> told, int delivery, string partner)
    {
        bool dated = DateOnly.TryParseExact(told["Date"].Split(' ', 'T')[0], ["yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        bool counted = int.TryParse(told["Participants"], CultureInfo.InvariantCulture, out int participants) && participants is >= 1 and <= 500;
        bool lasted = told["Durée (minutes)"].Length == 0 || (int.TryParse(told["Durée (minutes)"], CultureInfo.InvariantCulture, out int minutes) && minutes is >= 1 and <= 1440);
        return dated && counted && lasted
            ? new(delivery, int.Parse(told["#"], CultureInfo.InvariantCulture), partner, day, told["Commune (code INSEE)"], Kinds[told["Type"]], participants, told)
            : null;
    }

    private static Dictionary<string, string> Named(List<string> header, List<string> fields) => header.Zip(fields).Where(pair => pair.First.Length > 0).ToDictionary(pair => pair.First, pair => pair.Second);
}
