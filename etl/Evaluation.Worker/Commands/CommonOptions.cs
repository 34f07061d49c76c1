using System.CommandLine;

namespace Evaluation.Worker.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>The territory folder; the current one unless said otherwise.</summary>
    internal static Option<string> Folder() => new("--folder")
    {
        Description = "Dossier du territoire (celui où l'on est, sinon).",
        HelpName = "DOSSIER",
        DefaultValueFactory = _ => ".",
    };

    /// <summary>Whether output is a table for people or JSON for programs.</summary>
    internal static Option<string> Format(params string[] formats)
    {
        Option<string> option = new("--format") { Description = $"Forme de la réponse : {string.Join(", ", formats)}.", HelpName = string.Join('|', formats), DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>The load as of which to answer; the latest unless said otherwise.</summary>
    internal static Option<int?> AsOf() => new("--as-of")
    {
        Description = "Répondre comme on savait à ce chargement (le dernier, sinon).",
        HelpName = "N",
    };
}
