using System.Globalization;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Queries.Sharing;

/// <summary>Every contract along every slice of a small star, each asked by itself, once for all databases.</summary>
public sealed class AskedAlone : IDisposable
{
    private static readonly Slice[][] Shapes = [[], [Slice.Month], [Slice.Kind], [Slice.Attribute], [Slice.Theme], [Slice.Code], [Slice.Commune], [Slice.Structure, Slice.Feed]];
    private static readonly RowFilter Workshops = RowFilter.None with { Kinds = ["collectif"], Partners = ["conseiller-numerique"] };
    private readonly Lazy<(ValueRequest Request, string[] Lines)[]> _answers;

    /// <summary>Asks nothing yet.</summary>
    public AskedAlone() => _answers = new(() => [.. Requests().Select(request => Alone(Stars.Run(TestEngine.DuckDb), request)).Where(answer => answer.Lines.Length > 0)]);

    /// <summary>The stars asked.</summary>
    public SmallStars Stars { get; } = new();

    /// <summary>Each question, its contracts those that take it, and what DuckDB answers to each.</summary>
    internal (ValueRequest Request, string[] Lines)[] Answers => _answers.Value;

    /// <inheritdoc/>
    public void Dispose() => Stars.Dispose();

    /// <summary>What a contract answers, a line each value.</summary>
    internal static string Lines(RawSet set) => string.Join('\n', set.Values
        .Select(raw => string.Create(CultureInfo.InvariantCulture, $"{string.Join('/', raw.Key.Parts)}: {raw.Value.Numerator:0.######} {raw.Value.Denominator:0.######} {raw.Value.Value} {raw.Value.Flag} {raw.Value.Rows} {raw.Value.RowsNotMeasured} {raw.Value.Interval}"))
        .Prepend($"{set.Contract.Id} {set.Request.Period.Code} {string.Join(',', set.Request.By)}"));

    private static IEnumerable<ValueRequest> Requests() => Shapes
        .SelectMany(shape => new[] { RowFilter.None, RowFilter.Within(AskedTerritory.Parse("departement:93")) }.Select(filter => new ValueRequest([], Period.CivilYear(2025), shape, filter, Audience.Analyst)))
        .Append(new ValueRequest([], Period.Quarter(2025, 1), [], Workshops, Audience.Analyst))
        .Append(new ValueRequest([], Period.Quarter(2025, 1), [Slice.Epci], Workshops, Audience.Analyst));

    private static (ValueRequest Request, string[] Lines) Alone(IndicatorRun run, ValueRequest request)
    {
        RawSet[] sets = [.. run.Contracts(request.DefinitionDay).Select(contract => Alone(run, request, contract.Id)).OfType<RawSet>()];
        return (request with { Contracts = [.. sets.Select(set => set.Contract.Id)] }, [.. sets.Select(Lines)]);
    }

    private static RawSet? Alone(IndicatorRun run, ValueRequest request, string id)
    {
        try
        {
            return run.Raw(request with { Contracts = [id] }).Single();
        }
        catch (IndicatorRefusal)
        {
            return null;
        }
    }
}
