using Evaluation.Declared;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Warehouse.Texts;

/// <summary>
/// The declared texts as the warehouse keeps them, so that a value as of a load reads nothing from the folder. A text that changed without
/// a new version is refused; a text without version gets the next one at each change, and the former is closed. An empty text is none: it closes all
/// versions of its name, and is kept as what was learned then, never held.
/// </summary>
public static class DeclaredTexts
{
    private static readonly CanonicalText None = CanonicalText.From(string.Empty);

    /// <summary>The texts of a kind held true as of a load, by name then version.</summary>
    public static IReadOnlyList<KnownText> AsOf(WarehouseSession session, string kind, int load) => Read(session, kind, "", since: 0, load, held: load);

    /// <summary>Names of the texts of a kind held now.</summary>
    public static IReadOnlyList<string> Names(WarehouseSession session, string kind) =>
        [.. session.Read<TextVersion>("texts/versions").Where(text => text.Kind == kind && text.IsHeld).Select(text => text.Name).Distinct()];

    /// <summary>The text of this name that a load brought; null when it brought none.</summary>
    public static KnownText? BroughtBy(WarehouseSession session, string kind, string name, int load) => Read(session, kind, name, since: load, load, held: -1).SingleOrDefault();

    // Part by part where the driver needs it; most texts have one part.
    private static IReadOnlyList<KnownText> Read(WarehouseSession session, string kind, string name, int since, int load, int held)
    {
        int length = session.Dialect.LongestText;
        List<KnownText> parts = [.. Part(1)];
        for (int start = 1, read = parts.Count; read > 0 && length < int.MaxValue;)
        {
            start += length;
            IReadOnlyList<KnownText> next = Part(start);
            read = next.Count;
            parts.AddRange(next);
        }

        return InOrder(parts.GroupBy(part => (part.Name, part.Version, part.RecordedFrom)).Select(text => text.First() with { Body = string.Concat(text.Select(part => part.Body)) }));

        // A text that two declarations share was written by each.
        IReadOnlyList<KnownText> Part(int start) =>
            [.. session.Read<KnownText>("texts/read", new { kind, name, since, load, held, start, length }).DistinctBy(part => (part.Name, part.Version, part.RecordedFrom))];
    }

    /// <summary>Which of these texts the warehouse does not hold as they are.</summary>
    /// <exception cref="DefinitionFaultException">A text changed under the same version: all such faults together.</exception>
    public static IReadOnlyList<DeclaredText> Changes(WarehouseSession session, IReadOnlyList<DeclaredText> texts)
    {
        ILookup<(string, string), TextVersion> known = session.Read<TextVersion>("texts/versions").ToLookup(text => (text.Kind, text.Name));
        DefinitionFaults faults = new();
        List<DeclaredText> changes = [.. texts.Where(text => IsNew(text, [.. known[(text.Kind, text.Name)]], faults))];
        faults.ThrowIfAny();
        return changes;
    }

    /// <summary>Keeps the texts under the key of the load.</summary>
    public static void Write(WarehouseLoad load, IReadOnlyList<DeclaredText> changes)
    {
        Dictionary<(string, string), int> last = load.Query<LastVersion>("texts/last-versions").ToDictionary(row => (row.Kind, row.Name), row => row.Version);
        foreach (DeclaredText text in changes.Where(text => text.Version is null && last.ContainsKey((text.Kind, text.Name))))
        {
            load.Execute("texts/close", new { kind = text.Kind, name = text.Name, load = load.Key });
        }

        using RowAppender rows = load.Session.OpenAppender("journal_text");
        foreach (DeclaredText text in changes)
        {
            rows.Append(text.Kind);
            rows.Append(text.Name);
            rows.Append(text.Version ?? (last.GetValueOrDefault((text.Kind, text.Name)) + 1));
            rows.Append(text.Text.Sha256);
            rows.Append(text.Text.Body);
            rows.Append(load.Key);
            rows.Append(text.Text.Body.Length == 0 ? load.Key : WarehouseLoad.Open);
            rows.EndRow();
        }

        rows.Complete();
    }

    private static IReadOnlyList<KnownText> InOrder(IEnumerable<KnownText> texts) =>
        [.. texts.OrderBy(text => text.Name, StringComparer.Ordinal).ThenBy(text => text.Version)];

    private static bool IsNew(DeclaredText text, IReadOnlyList<TextVersion> known, DefinitionFaults faults)
    {
        if (text.Version is not int declared)
        {
            TextVersion? held = known.LastOrDefault(version => version.IsHeld);
            return held is null ? text.Text.Body.Length > 0 : held.Sha256 != text.Text.Sha256;
        }

        // The number that none took is nobody's version.
        TextVersion? same = known.LastOrDefault(version => version.Version == declared && version.Sha256 != None.Sha256);
        if (same is not null && same.Sha256 != text.Text.Sha256)
        {
            faults.Add(text.File, $"le texte de la version {declared}{(text.File.EndsWith(".sql", StringComparison.Ordinal) ? " (ou un fragment qu'il nomme)" : "")} a changé depuis qu'elle est connue de l'entrepôt (chargement {same.RecordedFrom}) ; écrivez-en une nouvelle version");
        }

        return same is not { IsHeld: true };
    }

    private sealed record LastVersion(string Kind, string Name, int Version);

    private sealed record TextVersion(string Kind, string Name, int Version, string Sha256, int RecordedFrom, int RecordedTo)
    {
        public bool IsHeld => RecordedTo == WarehouseLoad.Open;
    }
}
