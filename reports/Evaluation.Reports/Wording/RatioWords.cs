using System.Globalization;

namespace Evaluation.Reports.Wording;

/// <summary>How a part compares with the whole, in words: « deux fois plus souvent » rather than 1.94. <c>{0}</c> stands for how many times.</summary>
internal sealed record RatioWords(
    string None,
    string ManyLess,
    string TimesLess,
    string Less,
    string LittleLess,
    string LittleMore,
    string More,
    string HalfMore,
    string TimesMore,
    string ManyMore,
    string All,
    IReadOnlyList<string> Times)
{
    private const double FewerThanAnybody = 0.01;
    private const double NearlyEverybody = 0.97;

    /// <summary>A share beside the share of all.</summary>
    /// <param name="part">From 0 to 1.</param>
    /// <param name="whole">From 0 to 1; where it is 0 nothing compares.</param>
    internal string OfShare(double part, double whole) => part < FewerThanAnybody ? None : part > NearlyEverybody && whole < NearlyEverybody ? All : Of(part, whole);

    /// <summary>An amount beside that of all, both above 0.</summary>
    internal string Of(double part, double whole) => (part / whole) switch
    {
        < 0.22 => Said(ManyLess, 4),
        < 0.29 => Said(TimesLess, 4),
        < 0.4 => Said(TimesLess, 3),
        < 0.57 => Said(TimesLess, 2),
        < 0.87 => Less,
        < 1 => LittleLess,
        < 1.15 => LittleMore,
        < 1.4 => More,
        < 1.75 => HalfMore,
        < 2.5 => Said(TimesMore, 2),
        < 3.5 => Said(TimesMore, 3),
        < 4.5 => Said(TimesMore, 4),
        _ => Said(ManyMore, 4),
    };

    private string Said(string words, int times) => string.Format(CultureInfo.InvariantCulture, words, Times[times - 2]);
}
