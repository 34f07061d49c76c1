using System.CommandLine;
using Evaluation.Indicators.Disclosure;

namespace Evaluation.Worker.Commands;

/// <summary>Whom an output is for. A partner and a funder are always one of them, named: nothing is for « the partners ».</summary>
internal static class AudienceOption
{
    /// <summary>Why what tells of everybody is for no partner and no funder.</summary>
    internal const string OnlyAll = "Ceci se montre au public, au comité ou à un analyste. Un partenaire lit sa fiche (« evaluation report partner --partner X »), un financeur son dossier (« evaluation report funder --agreement Y »).";

    private const string Words = "Destinataire, qui fixe le seuil de protection.";

    private static readonly Audience[] All = [Audience.Public, Audience.Committee, Audience.Analyst];
    private static readonly Audience[] AllOrOne = [.. All, Audience.Partner, Audience.Funder];

    /// <summary>The audiences of an output that tells of everybody.</summary>
    internal static Option<Audience> OfAll(Audience usual = Audience.Committee) => Of(Words, All, usual);

    /// <summary>The audiences of an answer, which may be for one partner or one funder.</summary>
    internal static Option<Audience> OfOne() => Of(
        $"{Words} Un partenaire se nomme par --partner, un financeur par --agreement : la réponse ne dit que ce qui est à lui.", AllOrOne, Audience.Committee);

    /// <summary>Refuses an answer to a partner or a funder that is not named.</summary>
    /// <exception cref="UsageFault">It isn't.</exception>
    internal static Audience Named(Audience audience, IReadOnlyList<string> partners, IReadOnlyList<string> agreements) => (audience, partners.Count, agreements.Count) switch
    {
        (Audience.Partner, not 1, _) => throw new UsageFault("--audience partner\u00a0: dire lequel, par un seul --partner\u00a0; un partenaire ne lit que ce qui est à lui."),
        (Audience.Funder, _, not 1) => throw new UsageFault("--audience funder\u00a0: dire de quelle convention, par un seul --agreement\u00a0; un financeur ne lit que ce qu'elle paie."),
        _ => audience,
    };

    private static Option<Audience> Of(string description, Audience[] audiences, Audience usual)
    {
        string[] words = [.. audiences.Select(Word)];
        return new Option<Audience>("--audience")
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => usual,
            CustomParser = result =>
            {
                string said = result.Tokens[0].Value;
                Audience found = Array.Find(AllOrOne, audience => Word(audience).Equals(said, StringComparison.OrdinalIgnoreCase));
                if (!words.Contains(said, StringComparer.OrdinalIgnoreCase))
                {
                    result.AddError(found is Audience.Partner or Audience.Funder ? OnlyAll : $"--audience [{said}] n'est pas un destinataire\u00a0: écrire {string.Join(", ", words[..^1])} ou {words[^1]}.");
                }

                return found;
            },
        };
    }

    private static string Word(Audience audience) => audience.ToString().ToLowerInvariant();
}
