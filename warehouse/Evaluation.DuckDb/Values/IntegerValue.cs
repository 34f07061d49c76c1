using System.Numerics;
using System.Runtime.CompilerServices;

namespace Evaluation.DuckDb.Values;

/// <summary>Integers carried from one width to another: the same number, or nothing.</summary>
internal static class IntegerValue
{
    /// <summary>False where the number is out of the range of <typeparamref name="TTo"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryNarrow<TTo, TFrom>(TFrom value, out TTo narrowed)
        where TTo : IBinaryInteger<TTo>
        where TFrom : IBinaryInteger<TFrom>
    {
        narrowed = TTo.CreateTruncating(value);
        return TFrom.CreateTruncating(narrowed) == value && TTo.IsNegative(narrowed) == TFrom.IsNegative(value);
    }
}
