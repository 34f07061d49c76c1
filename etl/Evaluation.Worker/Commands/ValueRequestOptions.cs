using System.CommandLine;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Worker.Commands;

/// <summary>How a value is asked for on the command line.</summary>
internal sealed class ValueRequestOptions
{
    private readonly Argument<string> _contract = new("INDICATEUR") { Description = "Identifiant de l'indicateur, par exemple ACT-02." };
    private readonly Option<string> _period = new("--period") { Description = "2025, 2025-03, 2025-T2, 2024-2025 (année scolaire) ou 2025-01-01..2025-06-30.", HelpName = "PÉRIODE", Required = true };
    private readonly Option<string[]> _by = new("--by") { Description = "Répartitions : month, quarter, civil_year, school_year, commune, epci, departement, region, seat:commune…, partner, feed, structure, theme, kind, attribute, action, agreement, funder, funded_action, segment:communes, segment:epci, segment:supports, segment:personnes, segment:lieux.", HelpName = "RÉPARTITION", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _territories = new("--territory") { Description = "Territoires gardés, type:code, par exemple departement:33.", HelpName = "TYPE:CODE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _partners = new("--partner") { Description = "Partenaires gardés.", HelpName = "PARTENAIRE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _kinds = new("--kind") { Description = "Types d'activité gardés.", HelpName = "TYPE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _themes = new("--theme") { Description = "Thèmes gardés.", HelpName = "THÈME", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _agreements = new("--agreement") { Description = "Conventions gardées, par leur numéro.", HelpName = "NUMÉRO", AllowMultipleArgumentsPerToken = true };
    private readonly Option<Audience> _audience = AudienceOption.OfOne();

    /// <summary>The load as of which to answer.</summary>
    internal Option<int?> AsOf { get; } = CommonOptions.AsOf();

    /// <summary>The indicator asked for.</summary>
    internal string Contract(ParseResult parsed) => parsed.GetRequiredValue(_contract);

    /// <summary>Adds the options to a command.</summary>
    internal void AddTo(Command command)
    {
        command.Add(_contract);
        foreach (Option option in new Option[] { _period, _by, _territories, _partners, _kinds, _themes, _agreements, _audience, AsOf })
        {
            command.Add(option);
        }
    }

    /// <summary>What was asked.</summary>
    internal ValueRequest Read(ParseResult parsed) => new(
        [Contract(parsed)],
        PeriodText.Parse(parsed.GetRequiredValue(_period)),
        SliceWords.Parse((parsed.GetValue(_by) ?? []).SelectMany(text => text.Split(','))),
        RowFilter.None with
        {
            Territories = [.. (parsed.GetValue(_territories) ?? []).Select(AskedTerritory.Parse)],
            Partners = parsed.GetValue(_partners) ?? [],
            Kinds = parsed.GetValue(_kinds) ?? [],
            Themes = parsed.GetValue(_themes) ?? [],
            Agreements = parsed.GetValue(_agreements) ?? [],
        },
        AudienceOption.Named(parsed.GetValue(_audience), parsed.GetValue(_partners) ?? [], parsed.GetValue(_agreements) ?? []));
}
