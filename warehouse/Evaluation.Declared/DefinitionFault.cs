namespace Evaluation.Declared;

/// <summary>One thing to correct in one declared file.</summary>
/// <param name="File">The file, as people name it: a path within the folder or the repository.</param>
/// <param name="Line">Line at fault, from 1; null when the file as a whole is at fault.</param>
/// <param name="Column">Column at fault, from 1; null when only the line is known.</param>
/// <param name="KeyPath">Way to the key from the root, such as <c>columns.held_on</c>; empty at the root.</param>
/// <param name="Sentence">What is wrong, in French, with each value in brackets.</param>
public sealed record DefinitionFault(string File, int? Line, int? Column, string KeyPath, string Sentence)
{
    /// <summary>The fault as people read it: <c>[file] ligne 12, columns.held_on : clé inconnue [patern]</c>.</summary>
    public override string ToString()
    {
        string line = Line is int number ? $" ligne {number}" : "";
        string key = KeyPath.Length == 0 ? "" : Line is null ? $" {KeyPath}" : $", {KeyPath}";
        return $"[{File}]{line}{key}\u00a0: {Sentence}";
    }
}
