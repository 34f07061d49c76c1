namespace Evaluation.Declared.Yaml;

/// <summary>One value of a YAML file and where it stands.</summary>
internal abstract record YamlNode(int Line, int Column);

/// <summary>A text; <paramref name="Plain"/> when written without quotes.</summary>
internal sealed record YamlScalar(int Line, int Column, string Text, bool Plain) : YamlNode(Line, Column)
{
    /// <summary>Whether nothing was written, or the word for it.</summary>
    public bool IsAbsent => Plain && Text is "" or "null" or "~";
}

/// <summary>An ordered list.</summary>
internal sealed record YamlSequence(int Line, int Column, IReadOnlyList<YamlNode> Items) : YamlNode(Line, Column);

/// <summary>Keys with their values, in the order written.</summary>
internal sealed record YamlMapping(int Line, int Column, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line, Column);

/// <summary>One key with its value.</summary>
internal sealed record YamlEntry(string Key, int Line, int Column, YamlNode Value);
