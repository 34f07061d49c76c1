using Evaluation.Declared;

namespace Evaluation.Segments.Definitions;

/// <summary>Names written by people in place of those proposed by rule, by the code of the segment.</summary>
/// <param name="Names">Name of each code.</param>
public sealed record SegmentNames(IReadOnlyDictionary<string, Label> Names)
{
    /// <summary>Kind of this text in the warehouse.</summary>
    public const string Kind = "segment_names";

    /// <summary>The file of a territory folder.</summary>
    public const string FileName = "segments/noms.yaml";

    /// <summary>Nothing written.</summary>
    public static SegmentNames None { get; } = new(new Dictionary<string, Label>());

    /// <summary>Reads the text held in the warehouse.</summary>
    /// <exception cref="DefinitionFaultException">It is wrong.</exception>
    public static SegmentNames Read(string file, string text) => DeclaredFile.Read(file, text, From);

    /// <summary>Reads a file: under <c>names</c>, each code with its <c>fr</c> and <c>en</c>.</summary>
    /// <returns>The names, only to be used when no fault was noted.</returns>
    public static SegmentNames? Read(string file, string text, DefinitionFaults faults) => DeclaredFile.Read(file, text, faults, From);

    private static SegmentNames From(DeclaredMap map)
    {
        DeclaredMap? names = map.Map("names");
        return new SegmentNames(names?.Entries().Select(entry => (entry.Key, Label: entry.Value.Map())).ToDictionary(pair => pair.Key, pair => new Label(pair.Label.Text("fr"), pair.Label.Text("en")), StringComparer.Ordinal) ?? []);
    }
}
