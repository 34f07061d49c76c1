using System.Globalization;
using Evaluation.Declared;

namespace Evaluation.Indicators.Values.Peers;

/// <summary>A class of population.</summary>
/// <param name="From">Fewest inhabitants.</param>
/// <param name="Below">Inhabitants from which the next class begins; null for the last.</param>
public sealed record PeerClass(int From, int? Below)
{
    private static readonly NumberFormatInfo Thin = new() { NumberGroupSeparator = "\u202f", NumberDecimalDigits = 0 };

    /// <summary>What people read.</summary>
    public Label Label => (From, Below) switch
    {
        (0, int below) => new Label($"moins de {Fr(below)} habitants", $"under {En(below)} inhabitants"),
        (_, int below) => new Label($"de {Fr(From)} à {Fr(below - 1)} habitants", $"{En(From)} to {En(below - 1)} inhabitants"),
        _ => new Label($"{Fr(From)} habitants et plus", $"{En(From)} inhabitants and over"),
    };

    private static string Fr(int people) => people.ToString("N", Thin);

    private static string En(int people) => people.ToString("N0", CultureInfo.InvariantCulture);
}
