using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Evaluation.Declared.Yaml;

/// <summary>Reads one YAML document into nodes that know their line, refusing what declared files may not use.</summary>
internal sealed class YamlText(string file, DefinitionFaults faults)
{
    /// <summary>The root of the document; null when the text can't be read as one, which is then a fault.</summary>
    public YamlNode? Read(string text)
    {
        if (RefusesTabs(text))
        {
            return null;
        }

        Parser parser = new(new StringReader(text.TrimStart('\ufeff')));
        try
        {
            return Document(parser);
        }
        catch (YamlException error)
        {
            Fault(error.Start, "", $"ce n'est pas du YAML lisible\u00a0: {YamlAdvice.Of(error.InnerException?.Message ?? error.Message)}");
            return null;
        }
        catch (InvalidOperationException)
        {
            // How the reader's scanner ends on the line after a brace or a bracket left open.
            Fault(parser.Current?.End ?? Mark.Empty, "", $"ce n'est pas du YAML lisible\u00a0: {YamlAdvice.LeftOpen}");
            return null;
        }
    }

    private bool RefusesTabs(string text)
    {
        string[] lines = text.Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            int tab = lines[index].IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0)
            {
                faults.Add(new DefinitionFault(file, index + 1, tab + 1, "", "tabulation refusée, écrire des espaces"));
            }
        }

        return text.Contains('\t', StringComparison.Ordinal);
    }

    private YamlNode? Document(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            faults.Add(file, "fichier vide");
            return null;
        }

        YamlNode root = Node(parser, "");
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out _))
        {
            Fault(parser.Current!.Start, "", "un seul document par fichier");
        }

        return root;
    }

    private YamlNode Node(Parser parser, string path)
    {
        ParsingEvent current = parser.Consume<ParsingEvent>();
        RefuseSharing(current, path);
        return current switch
        {
            Scalar scalar => new YamlScalar(LineOf(current), ColumnOf(current), scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart => Sequence(parser, current, path),
            MappingStart => Mapping(parser, current, path),
            _ => new YamlScalar(LineOf(current), ColumnOf(current), "", Plain: true),
        };
    }

    private YamlSequence Sequence(Parser parser, ParsingEvent start, string path)
    {
        List<YamlNode> items = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(parser, KeyPath.Item(path, items.Count)));
        }

        return new YamlSequence(LineOf(start), ColumnOf(start), items);
    }

    private YamlMapping Mapping(Parser parser, ParsingEvent start, string path)
    {
        List<YamlEntry> entries = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            YamlNode key = Node(parser, path);
            string name = key is YamlScalar scalar ? scalar.Text : "";
            YamlNode value = Node(parser, KeyPath.Child(path, name));
            RefuseKey(key, name, path, known);
            entries.Add(new YamlEntry(name, key.Line, key.Column, value));
        }

        return new YamlMapping(LineOf(start), ColumnOf(start), entries);
    }

    private void RefuseKey(YamlNode key, string name, string path, HashSet<string> known)
    {
        if (key is not YamlScalar)
        {
            faults.Add(new DefinitionFault(file, key.Line, key.Column, path, "une clé est un mot, pas une liste ni un groupe de clés"));
        }
        else if (!known.Add(name))
        {
            faults.Add(new DefinitionFault(file, key.Line, key.Column, path, $"clé en double [{name}]"));
        }
    }

    private void RefuseSharing(ParsingEvent current, string path)
    {
        if (current is AnchorAlias alias)
        {
            Fault(alias.Start, path, $"renvoi [*{alias.Value}] refusé, écrire la valeur");
        }
        else if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            Fault(anchored.Start, path, $"ancre [&{anchored.Anchor}] refusée, écrire la valeur à chaque endroit");
        }
        else if (current is NodeEvent { Tag.IsEmpty: false } tagged && tagged.Tag.Value != "!")
        {
            Fault(tagged.Start, path, $"étiquette [{tagged.Tag.Value}] refusée");
        }
    }

    private void Fault(Mark mark, string path, string sentence) =>
        faults.Add(new DefinitionFault(file, (int)mark.Line, (int)mark.Column, path, sentence));

    private static int LineOf(ParsingEvent current) => (int)current.Start.Line;

    private static int ColumnOf(ParsingEvent current) => (int)current.Start.Column;
}
