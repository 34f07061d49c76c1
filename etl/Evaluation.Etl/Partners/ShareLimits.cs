using System.Globalization;
using Evaluation.Declared;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Partners;

/// <summary>How far a share may go: past the soft threshold the delivery loads with a warning, past the hard one it is refused.</summary>
/// <param name="Soft">The soft threshold, 0.01 for 1 %; null for none.</param>
/// <param name="Hard">The hard threshold; null for none.</param>
/// <param name="LowIsBad">Whether a share is at fault when it is below its threshold, as for completeness.</param>
public sealed record ShareLimits(decimal? Soft, decimal? Hard, bool LowIsBad = false)
{
    /// <summary>What a share says.</summary>
    /// <param name="measured">The share; null when there was nothing to look at.</param>
    public CheckOutcome Judge(decimal? measured) =>
        measured is not { } share ? CheckOutcome.NoData
        : IsPast(share, Hard) ? CheckOutcome.Fail
        : IsPast(share, Soft) ? CheckOutcome.Warn
        : CheckOutcome.Pass;

    /// <summary>Reads <c>{ soft: 1%, hard: 20% }</c>; what is not written stays as it is otherwise.</summary>
    internal static ShareLimits Read(DeclaredMap map, ShareLimits otherwise)
    {
        ShareLimits limits = otherwise with { Soft = Share(map, "soft", otherwise.Soft), Hard = Share(map, "hard", otherwise.Hard) };
        if (limits is { Soft: { } soft, Hard: { } hard } && (limits.LowIsBad ? hard > soft : hard < soft))
        {
            map.Fault("le seuil « hard » doit être plus grave que le seuil « soft »");
        }

        return limits;
    }

    private bool IsPast(decimal share, decimal? limit) => LowIsBad ? share < limit : share > limit;

    private static decimal? Share(DeclaredMap map, string key, decimal? otherwise)
    {
        if (map.OptionalText(key) is not { Length: > 0 } text)
        {
            return otherwise;
        }

        if (text == "none")
        {
            return null;
        }

        if (text.EndsWith('%') && decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out decimal percent))
        {
            return decimal.Round(percent / 100, CheckResult.Decimals);
        }

        map.Fault($"pourcentage attendu, comme 5%, ou none ; reçu [{text}]", key);
        return otherwise;
    }
}
