using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Columns that lines have after the header has ended.</summary>
/// <param name="Count">How many.</param>
/// <param name="Why">What they are and why they are not read; they are erased from the archived copy.</param>
public sealed record UnnamedColumns(int Count, string Why)
{
    internal static UnnamedColumns Read(DeclaredMap map)
    {
        map.OneOf("personal", ["erased"]);
        return new UnnamedColumns(map.Integer("count"), map.Text("why"));
    }
}
