using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Mapping;

/// <summary>Tells whether a condition holds of the current line.</summary>
/// <param name="condition">The condition; null holds of no line.</param>
/// <param name="places">Where its column stands.</param>
internal sealed class ConditionReading(LineCondition? condition, ColumnPlaces places)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _in = Spelled(condition?.In);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _notIn = Spelled(condition?.NotIn);
    private readonly int _place = places.Optional(condition?.Column);

    /// <summary>Whether it holds.</summary>
    internal bool Holds(LineValues line)
    {
        if (condition is null)
        {
            return false;
        }

        ReadOnlySpan<char> text = line.Text(_place);
        return (condition.In.Count == 0 || _in.Contains(text))
            && !_notIn.Contains(text)
            && (condition.Filled is not { } filled || filled != text.IsEmpty);
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Spelled(IReadOnlyList<string>? values) =>
        new HashSet<string>(values ?? [], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
