using System.Text.Json;
using Evaluation.Declared;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Editions.Sealing;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Editions;

/// <summary>Asks the warehouse the questions of an edition again.</summary>
/// <param name="session">The warehouse.</param>
/// <param name="manifest">The edition.</param>
public sealed class EditionAgain(WarehouseSession session, EditionManifest manifest)
{
    private readonly Period _year = PeriodText.Parse(manifest.Year);
    private readonly Audience _audience = SnakeCase.Parse<Audience>(manifest.Audience) ?? throw new IndicatorRefusal($"destinataire inconnu [{manifest.Audience}]");

    /// <summary>The figures as of a load, as the audience of the edition may see them.</summary>
    /// <param name="load">The load.</param>
    /// <param name="earlier">What its readers know from editions published before; null for nothing.</param>
    public IReadOnlyList<EditionFigure> Figures(int load, EarlierFigures? earlier = null)
    {
        IndicatorRun run = IndicatorRun.Open(session, load);
        return Lines(run, run.Publish(Requests(run), Planned, _audience, earlier: earlier));
    }

    /// <summary>Names of the figures of an edition that are not the same, byte for byte, when asked again as of its load.</summary>
    /// <param name="edition">The edition.</param>
    public IReadOnlyList<string> Differing(Edition edition)
    {
        EarlierFigures earlier = EarlierFigures.Of(session, EditionShelf.Of(edition), _year, _audience, manifest.Parameters.Beside ?? []);
        ILookup<string, string> again = Figures(manifest.AsOf, earlier).ToLookup(figure => figure.Id, Text, StringComparer.Ordinal);
        ILookup<string, string> sealedOnce = edition.Figures().ToLookup(figure => figure.Id, Text, StringComparer.Ordinal);
        return [.. again.Concat(sealedOnce).Select(figure => figure.Key).Distinct().Where(id => !again[id].SequenceEqual(sealedOnce[id])).Order(StringComparer.Ordinal)];
    }

    private static string Text(EditionFigure figure) => JsonSerializer.Serialize(figure, EditionJson.Line);

    /// <summary>The figures of a star, nothing hidden.</summary>
    internal IReadOnlyDictionary<string, EditionFigure> Unprotected(StarReader star)
    {
        IndicatorRun run = IndicatorRun.Open(star);
        return Lines(run, run.Unprotected(Requests(run), Planned, _audience)).ToDictionary(figure => figure.Id, StringComparer.Ordinal);
    }

    private Period? Planned => manifest.Parameters.WithPlan ? _year : null;

    private IReadOnlyList<ValueRequest> Requests(IndicatorRun run) => [.. manifest.Parameters.Questions.Select(question => question.Request(run, _audience)).OfType<ValueRequest>()];

    private static IReadOnlyList<EditionFigure> Lines(IndicatorRun run, PublishedValues published) => EditionFigures.Of(published.Values, published.Plan, run.Settings.Territories);
}
