namespace Evaluation.Declared;

/// <summary>What people read, in both languages of the product.</summary>
/// <param name="Fr">French, the first language.</param>
/// <param name="En">English, by option.</param>
public sealed record Label(string Fr, string En)
{
    /// <summary>The text in a language: English for <c>en</c>, French otherwise.</summary>
    public string In(string language) => language == "en" ? En : Fr;
}
