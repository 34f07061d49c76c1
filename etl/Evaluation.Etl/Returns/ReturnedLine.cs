using System.Globalization;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Returns;

/// <summary>One line kept out of a delivery, as it goes back.</summary>
/// <param name="Number">Line of the delivery.</param>
/// <param name="Reasons">Why, one a fault.</param>
/// <param name="Values">What the partner wrote, in the partner's columns; empty when the original is gone.</param>
/// <param name="Raw">The record as delivered, in UTF-8; empty when the original is gone.</param>
internal sealed record ReturnedLine(int Number, IReadOnlyList<KeptOutLine> Reasons, IReadOnlyList<string> Values, ReadOnlyMemory<byte> Raw)
{
    // The journal keeps the first characters of a heading.
    private const int Longest = 80;

    /// <summary>Our own four values.</summary>
    /// <param name="columns">The partner's headings.</param>
    /// <param name="between">What stands between several faults.</param>
    public IReadOnlyList<string> Ours(IReadOnlyList<string> columns, string between) =>
    [
        Number.ToString(CultureInfo.InvariantCulture),
        Reasons is [KeptOutLine only] ? Capital(PlainReason.Of(only.Reason)) : string.Join(between, Reasons.Select(Named)),
        string.Join(", ", Reasons.Select(reason => reason.ColumnName).OfType<string>().Distinct()),
        string.Join(between, Reasons.Where(reason => reason.ColumnName is not null).Select(reason => Received(reason, columns)).Distinct()),
    ];

    /// <summary>Whether the line is at fault as a whole.</summary>
    public bool IsWholeAtFault => Reasons.Any(reason => reason.IsRejected && reason.ColumnName is null);

    /// <summary>Whether a column of this line is at fault.</summary>
    public bool IsAtFault(string column) => Reasons.Any(reason => reason.ColumnName is string named && named == column[..Math.Min(column.Length, Longest)]);

    private static string Named(KeptOutLine reason) => reason.ColumnName is null ? Capital(PlainReason.Of(reason.Reason)) : $"«\u00a0{reason.ColumnName}\u00a0»\u00a0: {PlainReason.Of(reason.Reason)}";

    private static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..];

    private string Received(KeptOutLine reason, IReadOnlyList<string> columns)
    {
        int place = Enumerable.Range(0, Math.Min(columns.Count, Values.Count)).FirstOrDefault(at => columns[at][..Math.Min(columns[at].Length, Longest)] == reason.ColumnName, -1);
        string value = place < 0 ? reason.ShownValue ?? string.Empty : Values[place];
        return value.Length == 0 ? "(vide)" : value;
    }
}
