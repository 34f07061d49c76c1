using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Keys;

/// <summary>What a delivery brings of a member against what is held.</summary>
internal static class MemberNews
{
    /// <summary>Compares what is said with what is held: both the own columns of the dimension.</summary>
    internal static MemberNewsKind Of(Table table, object?[] held, object?[] told)
    {
        MemberNewsKind news = MemberNewsKind.None;
        for (int place = 0; place < told.Length; place++)
        {
            if (!IsSame(table.Own[place], held[place], told[place]))
            {
                if (!IsBlank(table.Own[place], held[place]))
                {
                    return MemberNewsKind.Changed;
                }

                news = MemberNewsKind.Learned;
            }
        }

        return news;
    }

    private static bool IsSame(Column column, object? held, object? told) =>
        column.SameWithin > 0 && held is decimal before && told is decimal after ? Math.Abs(before - after) < column.SameWithin : Equals(held, told);

    // A key that is not null is 0 while nobody said it.
    private static bool IsBlank(Column column, object? held) => held is null || (!column.Nullable && held is 0);
}

/// <summary>Whether a member changed.</summary>
internal enum MemberNewsKind
{
    /// <summary>The same as held.</summary>
    None,

    /// <summary>Only blanks were filled.</summary>
    Learned,

    /// <summary>Something held is said otherwise, or no longer said.</summary>
    Changed,
}
