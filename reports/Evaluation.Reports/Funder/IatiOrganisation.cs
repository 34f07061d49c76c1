namespace Evaluation.Reports.Funder;

/// <summary>Who reports in IATI: nothing received tells it, so it is asked.</summary>
/// <param name="Type">Code of the list OrganisationType, such as 11 for a local government.</param>
/// <param name="Reference">Its identifier, such as the prefix of org-id.guide and a SIRET.</param>
public sealed record IatiOrganisation(string Type, string Reference)
{
    private static readonly string[] Types = ["10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70", "71", "72", "73", "80", "90"];

    /// <summary>Reads <c>type:reference</c>; null when it isn't written so.</summary>
    public static IatiOrganisation? TryParse(string text) =>
        text.Split(':', 2) is [string type, string reference] && Types.Contains(type) && reference.Length > 0 && reference.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_')
            ? new IatiOrganisation(type, reference)
            : null;
}
