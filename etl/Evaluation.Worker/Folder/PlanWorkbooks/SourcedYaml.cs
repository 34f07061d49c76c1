using System.Text;
using Evaluation.Declared;

namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>The YAML that a workbook stands for, each line with the cell it comes from: what is wrong in the one is told where it stands in the other.</summary>
internal sealed class SourcedYaml
{
    private readonly StringBuilder _text = new();
    private readonly List<(SheetLine? Line, string? Header)> _origins = [];

    /// <summary>The text.</summary>
    internal string Text => _text.ToString();

    /// <summary>Whether nothing was written.</summary>
    internal bool IsEmpty => _origins.Count == 0;

    /// <summary>Writes a key that opens a list or a group, or the dash of an item.</summary>
    internal SourcedYaml Open(int depth, string opening, SheetLine? line = null) => Write(depth, opening, line, null);

    /// <summary>Writes a cell as a text, where it is filled.</summary>
    internal SourcedYaml Words(int depth, string key, SheetLine line, string header) => line.Cell(header) is string text ? Write(depth, $"{key}: {Quoted(text)}", line, header) : this;

    /// <summary>Writes a cell as a number, a day or a word of ours, where it is filled.</summary>
    internal SourcedYaml Plain(int depth, string key, SheetLine line, string header) => line.Cell(header) is string text ? Write(depth, $"{key}: {text}", line, header) : this;

    /// <summary>Writes a label; English falls back on French.</summary>
    internal SourcedYaml Label(int depth, string key, SheetLine line, string fr = PlanSheet.Label, string en = PlanSheet.LabelEn) => line.Cell(fr) is string text
        ? Write(depth, $"{key}: {{ fr: {Quoted(text)}, en: {Quoted(line.Cell(en) ?? text)} }}", line, fr)
        : this;

    /// <summary>Writes a cell as a list of texts, where it is filled.</summary>
    internal SourcedYaml Several(int depth, string key, SheetLine line, string header, bool words = true) => line.Several(header) is { Count: > 0 } items
        ? Write(depth, $"{key}: [{string.Join(", ", items.Select(item => words ? Quoted(item) : item))}]", line, header)
        : this;

    /// <summary>The fault of the workbook that a fault of the text is.</summary>
    internal DefinitionFault Found(DefinitionFault fault) => fault.Line is int number && number <= _origins.Count && _origins[number - 1] is (SheetLine line, var header)
        ? SheetReading.Fault(fault.File, line.Sheet, line.Number, header, fault.Sentence)
        : fault with { Line = null, Column = null };

    private SourcedYaml Write(int depth, string text, SheetLine? line, string? header)
    {
        _text.Append(' ', depth * 2).Append(text).Append('\n');
        _origins.Add((line, header));
        return this;
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", "").Replace("\n", " ").Replace('\t', ' ')}\"";
}
