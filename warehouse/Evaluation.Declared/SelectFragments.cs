using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Evaluation.Declared;

/// <summary>SELECTs with a name, of which others are written: where one says <c>{newest-need}</c>, that of <c>newest-need.sql</c> stands in its brackets. What is read, kept and hashed is the whole text, so that
/// a fragment that changes changes all that names it.</summary>
public sealed partial class SelectFragments
{
    /// <summary>No fragment at all.</summary>
    public static readonly SelectFragments None = new(ImmutableSortedDictionary<string, SelectFragment>.Empty.WithComparers(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, SelectFragment> _known;

    private SelectFragments(ImmutableSortedDictionary<string, SelectFragment> known) => _known = known;

    /// <summary>These and others, noting every fault of the others: a name that is none or taken, a text that is no SELECT, names of no fragment, a circle.</summary>
    /// <param name="files">The files, each named after its fragment, and their texts.</param>
    /// <param name="faults">Where faults are noted.</param>
    public SelectFragments And(IEnumerable<(string File, string Text)> files, DefinitionFaults faults)
    {
        SelectFragment[] added = [.. files.Select(file => new SelectFragment(Path.GetFileNameWithoutExtension(file.File), file.File, file.Text))];
        SelectFragments all = new(_known.SetItems(added.Where(fragment => IsNameable(fragment, faults)).Select(fragment => KeyValuePair.Create(fragment.Name, fragment))));
        foreach (SelectFragment fragment in added)
        {
            SelectText.Check(fragment.File, fragment.Text, "qui se lit comme une table", faults);
            all.NoteUnknown(fragment.File, fragment.Text, faults);
            if (all.Circle(fragment.Name, [fragment.Name]) is { } circle)
            {
                faults.Add(fragment.File, $"[{fragment.Name}] se contient lui-même ({string.Join(" → ", circle)})\u00a0: l'écrire sans passer par lui");
            }
        }

        return all;
    }

    /// <summary>The whole text of a SELECT: each fragment that it names in the place of its name, at its depth.</summary>
    /// <param name="file">The file of the SELECT.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="faults">Where a name of no fragment is noted.</param>
    public string Whole(string file, string text, DefinitionFaults faults)
    {
        NoteUnknown(file, text, faults);
        return Whole(text, []);
    }

    /// <summary>The fragments that a text names, and those that these name.</summary>
    public IReadOnlySet<string> Behind(string text)
    {
        HashSet<string> found = [];
        Queue<string> left = new(Names(text).Select(name => name.Value));
        while (left.TryDequeue(out string? name))
        {
            if (_known.TryGetValue(name, out SelectFragment? fragment) && found.Add(name))
            {
                foreach (Group next in Names(fragment.Text))
                {
                    left.Enqueue(next.Value);
                }
            }
        }

        return found;
    }

    /// <summary>Notes which of these, but for some others, are behind none of some texts.</summary>
    public void RefuseUnused(SelectFragments others, IEnumerable<string> texts, DefinitionFaults faults)
    {
        HashSet<string> used = [.. texts.SelectMany(Behind)];
        foreach (SelectFragment unused in _known.Values.Where(fragment => !others._known.ContainsKey(fragment.Name) && !used.Contains(fragment.Name)))
        {
            faults.Add(unused.File, $"aucun SELECT ne nomme {{{unused.Name}}}\u00a0: l'écrire là où il sert, ou retirer ce fichier");
        }
    }

    private bool IsNameable(SelectFragment fragment, DefinitionFaults faults)
    {
        string? fault = !Word().IsMatch(fragment.Name) ? "ne peut pas nommer un fragment\u00a0: des minuscules sans accent et des chiffres, séparés par «\u00a0-\u00a0»"
            : _known.ContainsKey(fragment.Name) ? "est déjà un fragment du programme\u00a0: en choisir un autre nom"
            : null;
        if (fault is not null)
        {
            faults.Add(fragment.File, $"[{fragment.Name}] {fault}");
        }

        return fault is null;
    }

    private void NoteUnknown(string file, string text, DefinitionFaults faults)
    {
        foreach (Group name in Names(text).Where(name => !_known.ContainsKey(name.Value)))
        {
            faults.Add(new DefinitionFault(file, text.AsSpan(0, name.Index).Count('\n') + 1, null, "", $"fragment inconnu [{name.Value}]\u00a0: écrire un de [{string.Join(", ", _known.Keys)}]"));
        }
    }

    private string Whole(string text, ImmutableHashSet<string> around) => Parts().Replace(text, match =>
        match.Groups["name"] is { Success: true } name && _known.TryGetValue(name.Value, out SelectFragment? fragment) && !around.Contains(name.Value)
            ? InBrackets(Whole(fragment.Select, around.Add(name.Value)), Depth(text, match.Index))
            : match.Value);

    private static string InBrackets(string select, string depth) => $"(\n{string.Join('\n', select.Split('\n').Select(line => $"{depth}  {line}"))}\n{depth})";

    // A bracket that FROM opens is closed where joins begin, two signs further.
    private static string Depth(string text, int place)
    {
        ReadOnlySpan<char> line = text.AsSpan(text.LastIndexOf('\n', place) + 1);
        ReadOnlySpan<char> words = line.TrimStart(' ');
        return new string(' ', line.Length - words.Length + (words.StartsWith("from ", StringComparison.OrdinalIgnoreCase) ? 2 : 0));
    }

    private IReadOnlyList<string>? Circle(string name, ImmutableList<string> way) => !_known.TryGetValue(way[^1], out SelectFragment? fragment) ? null : Names(fragment.Text)
        .Select(next => next.Value == name ? way.Add(name) : way.Contains(next.Value) ? null : Circle(name, way.Add(next.Value)))
        .FirstOrDefault(circle => circle is not null);

    private static IEnumerable<Group> Names(string text) => Parts().Matches(text).Select(match => match.Groups["name"]).Where(name => name.Success);

    // Comments and texts in quotes may say anything.
    [GeneratedRegex(@"--[^\n]*|/\*.*?\*/|'[^']*'|\{(?<name>[a-z][a-z0-9-]*)\}", RegexOptions.Singleline)]
    private static partial Regex Parts();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Word();
}
