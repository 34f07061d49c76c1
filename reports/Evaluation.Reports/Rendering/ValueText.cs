using System.Globalization;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Rendering;

/// <summary>Writes values as a reader of one language expects them.</summary>
internal sealed class ValueText(Labels labels)
{
    internal string Of(Cell cell, ValueShape shape) => cell switch
    {
        TextCell words => words.Text,
        StatusCell state => $"{Sign(state.Status.Tone)} {state.Status.Text}",
        DayCell day => Day(day.Day),
        NumberCell number => Number(number.Value, number.Shape ?? shape),
        IntervalCell bounds => Filled(labels.IntervalFormat, Number(bounds.Least, bounds.Shape ?? shape), Number(bounds.Most, bounds.Shape ?? shape)),
        MissingCell => labels.Missing,
        HiddenCell => labels.Hidden,
        NotApplicableCell => labels.NotApplicable,
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell.GetType().Name, "A cell of this type has no text yet."),
    };

    internal string Day(DateOnly day) => day.ToString(labels.DayFormat, CultureInfo.InvariantCulture);

    internal string Number(decimal value, ValueShape shape) => shape.Kind switch
    {
        ShapeKind.Percentage => Plain(value * 100, shape.Decimals) + labels.PercentSign,
        ShapeKind.Points => Filled(labels.PointsFormat, Plain(value, shape.Decimals)),
        ShapeKind.Minutes => Filled(labels.MinutesFormat, Plain(value, shape.Decimals)),
        ShapeKind.Hours => Hours(value),
        ShapeKind.Money => Filled(labels.MoneyFormat, Plain(value / 100, shape.Decimals)),
        _ => Plain(value, shape.Decimals),
    };

    /// <summary>Whether what is counted stays in the singular after the value as it is written.</summary>
    internal bool IsSingular(decimal value, int decimals) => labels.IsSingular(Math.Abs(Rounded(value, decimals)));

    /// <summary>The sign of a tone; its shape alone tells it from the others.</summary>
    internal static string Sign(StatusTone tone) => tone switch
    {
        StatusTone.Reached => "✔",
        StatusTone.Good => "●",
        StatusTone.Watch => "▲",
        StatusTone.Late => "▼",
        StatusTone.Unknown => "○",
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, "A tone without a sign."),
    };

    private string Plain(decimal value, int decimals) =>
        Rounded(value, decimals).ToString($"N{decimals}", labels.Numbers);

    private static decimal Rounded(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

    private string Hours(decimal minutes)
    {
        decimal whole = decimal.Round(Math.Abs(minutes), 0, MidpointRounding.AwayFromZero);
        string sign = minutes < 0 ? labels.Numbers.NegativeSign : "";
        return sign + Filled(labels.HoursFormat, Plain(decimal.Floor(whole / 60), 0), (int)(whole % 60));
    }

    private static string Filled(string format, params object[] parts) => string.Format(CultureInfo.InvariantCulture, format, parts);
}
