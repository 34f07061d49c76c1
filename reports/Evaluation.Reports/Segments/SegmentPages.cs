using System.Globalization;
using Evaluation.Declared;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering;
using Evaluation.Reports.Segments.Cards;
using Evaluation.Reports.Wording;
using Evaluation.Reports.Wording.Segments;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Trail;

namespace Evaluation.Reports.Segments;

/// <summary>What every section of the report on segments needs: the runs, the words, the way values are written.</summary>
internal sealed class SegmentPages
{
    // Secret, as in the tables of the statistical offices.
    internal const string Hidden = "s.";

    private readonly YearlyLabels _common;

    internal SegmentPages(SegmentsValues values)
    {
        Values = values;
        Words = SegmentLabels.For(values.Language);
        Text = new ValueText(Labels.For(values.Language));
        _common = YearlyLabels.For(values.Language);
    }

    internal SegmentsValues Values { get; }

    internal SegmentLabels Words { get; }

    internal ValueText Text { get; }

    internal string Semicolon => _common.Semicolon;

    /// <summary>The runs that found segments.</summary>
    internal IEnumerable<SegmentRun> Divided => Values.Runs.Select(kept => kept.Run).Where(run => run.Verdict == RunVerdict.Segments);

    /// <summary>The way back of a figure of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="what">What the figure is, in words.</param>
    /// <param name="figure">What the figure tells.</param>
    /// <param name="named">Names the figure.</param>
    internal Trail Trail(SegmentRun run, string what, SegmentFigure figure, Func<SegmentTrailKey, SegmentTrailKey> named) => new(
        $"{Of(run.Definition.Label)} · {what}",
        $"evaluation trace \"{named(new SegmentTrailKey(run.Definition.Id, Values.Runs.First(kept => ReferenceEquals(kept.Run, run)).Load, figure))}\"");

    internal string Of(Label label) => label.In(Values.Language == ReportLanguage.English ? "en" : "fr");

    internal static string Fill(string format, params object[] parts) => string.Format(CultureInfo.InvariantCulture, format, parts);

    internal string Whole(long count) => Text.Number(count, ValueShape.Whole);

    /// <summary>A count that may be hidden.</summary>
    internal string Counted(int? count) => count is int known ? Whole(known) : Hidden;

    internal string Number(double value, int decimals) => Text.Number(Decimal(value), ValueShape.Number(decimals));

    /// <summary>A share in per cent, without decimals: a segment is never as sharp as that.</summary>
    internal string Share(double share) => Text.Number(Decimal(share), new ValueShape(ShapeKind.Percentage));

    internal string Units(SegmentRun run, int? count) => $"{Counted(count)} {(count < 2 ? Words.Units.UnitOf(run.Definition.Unit).One : Words.Units.UnitOf(run.Definition.Unit).Many)}";

    internal string NameOf(SegmentRun run, int? number) => run.Segments.FirstOrDefault(segment => segment.Number == number) is Segment segment ? Of(segment.Name) : Words.NoSegment;

    /// <summary>A number that may be hidden. It holds no more digits than it shows: a mean to its last digit would tell what is hidden beside it.</summary>
    internal static Cell Cell(double? value, ValueShape shape, Trail? trail = null) => value is double number
        ? new NumberCell(decimal.Round(Decimal(number), shape.Decimals + (shape.Kind == ShapeKind.Percentage ? 2 : 0), MidpointRounding.AwayFromZero), shape, trail)
        : new HiddenCell();

    /// <summary>Numbers of a search may be infinite where draws are all alike.</summary>
    internal static decimal Decimal(double value) => double.IsFinite(value) ? (decimal)Math.Clamp(value, -1e15, 1e15) : 0;

    /// <summary>What made a run; engines say their own name in French.</summary>
    internal string EngineOf(SegmentRun run) => Values.Language == ReportLanguage.French
        ? run.Method.Engine
        : run.Method.Engine.Replace("k-moyennes de ce programme", "k-means of this program", StringComparison.Ordinal).Replace("k-moyennes de ", "k-means of ", StringComparison.Ordinal);

    /// <summary>The eight mentions of a figure of a run.</summary>
    internal Mentions Mentions(SegmentRun run, string? method = null) => new()
    {
        Period = Of(run.Period.Label),
        Territory = run.Territory,
        Filters = Fill(Words.Mentions.Filters, Of(run.Definition.Label), Counted(run.Rows.Taken), Counted(run.Rows.Read)),
        Contracts = [new ContractReference(run.Definition.Id, run.Definition.Version.ToString(CultureInfo.InvariantCulture))],
        Coverage = run.Rows switch
        {
            { Read: 0 } => Words.NotApplicable,
            { Read: int read, Taken: int taken } => Fill(Words.Mentions.Coverage, Share((double)taken / read)),
            _ => Hidden,
        },
        Method = method ?? Fill(Words.Mentions.Method, EngineOf(run), run.Method.Seed),
        Flag = $"{ValueFlag.E} {_common.FlagOf(ValueFlag.E)}",
        Disclosure = Fill(MentionLabels.For(Values.Language).DisclosurePersons, _common.AudienceOf(Values.Audience), Values.Threshold),
    };

    /// <summary>How a feature's values are written in a table.</summary>
    internal static ValueShape ShapeOf(SegmentFeature feature) => IsShare(feature) ? new(ShapeKind.Percentage, feature.Decimals) : ValueShape.Number(feature.Decimals);

    /// <summary>A feature's value as a cell: a share stays a ratio, others are multiplied as declared.</summary>
    internal static Cell Cell(SegmentFeature feature, double? value, Trail? trail = null) => Cell(IsShare(feature) ? value : value * feature.Times, ShapeOf(feature), trail);

    /// <summary>A feature's value in words, with its unit.</summary>
    internal string Said(SegmentFeature feature, double value) => IsShare(feature)
        ? Text.Number(Decimal(value), ShapeOf(feature))
        : $"{Number(value * feature.Times, feature.Decimals)}\u00a0{UnitOf(feature)}";

    /// <summary>A feature's name, with its unit where it has one.</summary>
    internal string NameOf(SegmentFeature feature) => Sentences.Capital(IsShare(feature) ? Of(feature.Label) : $"{Of(feature.Label)} ({UnitOf(feature)})");

    // « 1 000 habitants » stays on one line.
    private string UnitOf(SegmentFeature feature) => string.Concat(Of(feature.Unit).Select((sign, at) => sign == ' ' && at > 0 && char.IsAsciiDigit(Of(feature.Unit)[at - 1]) ? '\u00a0' : sign));

    internal static bool IsShare(SegmentFeature feature) => feature is { Times: 100, Unit.Fr: "%" };
}
