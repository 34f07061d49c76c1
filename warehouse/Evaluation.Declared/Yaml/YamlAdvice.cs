namespace Evaluation.Declared.Yaml;

/// <summary>What to do about a text that the YAML reader refuses, in French: its own sentences are English, and tell the grammar.</summary>
internal static class YamlAdvice
{
    /// <summary>What to do about braces or brackets without their end.</summary>
    internal const string LeftOpen = "une accolade «\u00a0{\u00a0» ou un crochet «\u00a0[\u00a0» n'est pas fermé";

    private const string Shifted = "une ligne n'est pas décalée comme celles de son groupe, ou un guillemet, une accolade ou un crochet est de trop";

    // The first whose words the reader's sentence holds.
    private static readonly (string Words, string Advice)[] Known =
    [
        ("found invalid mapping", "un «\u00a0:\u00a0» de trop, ou une ligne mal décalée\u00a0; un texte qui contient «\u00a0:\u00a0» s'écrit entre guillemets"),
        ("Mapping values are not allowed", "un «\u00a0:\u00a0» est mal placé\u00a0; un texte qui en contient s'écrit entre guillemets"),
        ("did not find expected '-'", "dans une liste, une ligne ne commence pas par «\u00a0-\u00a0», ou n'est pas décalée comme les autres"),
        ("sequence entries are not allowed", "un «\u00a0-\u00a0» est mal placé\u00a0: il commence une ligne de liste, décalée comme les autres"),
        ("',' or '}'", "une accolade «\u00a0{\u00a0» n'est pas fermée, ou une virgule manque"),
        ("',' or ']'", "un crochet «\u00a0[\u00a0» n'est pas fermé, ou une virgule manque"),
        ("did not find expected key", "une ligne n'est pas décalée comme celles de son groupe, ou une clé n'est pas suivie de «\u00a0:\u00a0»"),
        ("expected ':'", "une clé n'est pas suivie de «\u00a0:\u00a0»"),
        ("found unexpected end of stream", "un guillemet n'est pas fermé"),
        ("wrong indentation", "un guillemet n'est pas fermé, ou son texte continue sur une ligne mal décalée"),
        ("escape", "un «\u00a0\\\u00a0» entre guillemets doubles\u00a0: le doubler, ou mettre des guillemets simples"),
        ("cannot start any token", "un texte commence par un signe réservé (@, `, %)\u00a0: l'écrire entre guillemets"),
        ("node content", "une valeur manque, ou commence par un signe réservé\u00a0: l'écrire entre guillemets"),
        ("comment", "un «\u00a0#\u00a0» mal placé\u00a0: une espace avant, ou le texte entre guillemets"),
        ("<document end>", Shifted),
        ("<document start>", Shifted),
    ];

    /// <summary>The advice; <see cref="Shifted"/>, and the reader's own sentence, where it is none of those known.</summary>
    internal static string Of(string sentence) =>
        Known.FirstOrDefault(one => sentence.Contains(one.Words, StringComparison.Ordinal)).Advice ?? $"{Shifted} (le lecteur dit\u00a0: {sentence})";
}
